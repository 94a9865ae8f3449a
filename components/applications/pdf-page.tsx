"use client";

import { type PDFDocumentProxy, RenderingCancelledException, TextLayer } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import styles from "./pdf-page.module.css";

type PdfPageProps = { document: PDFDocumentProxy; number: number; width: number };

/** Nothing sharper than this is drawn, so that a poster in a CV does not fill the memory. */
const mostPixels = 16_000_000;

/** Starts to draw when the page comes near, and says where it shall be until then. */
function useNear() {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: "800px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, near };
}

/** One page as a picture, with its words above it, unseen, to be selected, searched and read out. */
export function PdfPage({ document, number, width }: PdfPageProps) {
  const { ref, near } = useNear();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState(Math.SQRT2);
  const [scale, setScale] = useState(1);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!near || width === 0) return;
    let stop = () => {};
    let gone = false;
    async function draw() {
      const page = await document.getPage(number);
      const paper = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: width / paper.width });
      if (gone || !canvas.current || !text.current) return;
      setRatio(paper.height / paper.width);
      setScale(viewport.scale);
      const sharpness = Math.min(
        window.devicePixelRatio || 1,
        Math.sqrt(mostPixels / (viewport.width * viewport.height)),
      );
      canvas.current.width = Math.floor(viewport.width * sharpness);
      canvas.current.height = Math.floor(viewport.height * sharpness);
      const transform = [sharpness, 0, 0, sharpness, 0, 0];
      const picture = page.render({ canvas: canvas.current, viewport, transform });
      text.current.replaceChildren();
      const words = new TextLayer({
        textContentSource: page.streamTextContent(),
        container: text.current,
        viewport,
      });
      stop = () => {
        picture.cancel();
        words.cancel();
      };
      await Promise.all([picture.promise, words.render()]);
    }
    draw().catch((error) => {
      if (!gone && !(error instanceof RenderingCancelledException)) setFailed(true);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [document, number, width, near]);

  return (
    <div
      ref={ref}
      data-page={number}
      className="relative overflow-hidden rounded-sm border bg-white shadow-xs"
      style={{ aspectRatio: `1 / ${ratio}`, "--total-scale-factor": scale } as React.CSSProperties}
    >
      <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />
      <div ref={text} className={styles.text} />
      {failed && (
        <p className="absolute inset-0 grid place-items-center p-6 text-center text-black">
          Page {number} could not be drawn. Download the file to read it.
        </p>
      )}
    </div>
  );
}
