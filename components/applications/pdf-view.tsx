"use client";

import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Skeleton } from "@/components/ui/skeleton";
import { PdfPage } from "./pdf-page";

GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url).toString();

/** Longer files are read by downloading them. */
const mostPages = 60;

type PdfViewProps = {
  url: string;
  /** The words of the file, for when it cannot be drawn. */
  text: string | null;
};

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/** A PDF as it looks, drawn in the page by pdf.js: scripts in it never run, and nothing else is loaded. */
export function PdfView({ url, text }: PdfViewProps) {
  const { ref, width } = useWidth();
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    // No WebAssembly: it would have to be allowed in the page's content security policy.
    const task = getDocument({ url, useWasm: false, enableXfa: false, maxImageSize: 40_000_000 });
    let gone = false;
    task.promise.then(
      (loaded) => !gone && setDocument(loaded),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      void task.destroy();
    };
  }, [url]);

  const count = Math.min(document?.numPages ?? 0, mostPages);
  const pages = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <div ref={ref} className="grid gap-3">
      {failed && (
        <Alert variant="warning" title="This PDF cannot be shown here">
          {text ? "These are the words that are in it." : "Download it to open it on your computer."}
        </Alert>
      )}
      {failed && text && (
        <div className="whitespace-pre-wrap rounded-lg border bg-card p-5 leading-relaxed wrap-anywhere">
          {text}
        </div>
      )}
      {!failed && !document && <Skeleton className="aspect-[1/1.414] w-full" />}
      {document &&
        pages.map((number) => <PdfPage key={number} document={document} number={number} width={width} />)}
      {document && document.numPages > mostPages && (
        <p className="text-center text-muted-foreground text-sm">
          {document.numPages - mostPages} more pages: download the file to read them.
        </p>
      )}
    </div>
  );
}
