"use client";

import { useEffect, useRef, useState } from "react";

export type Upload =
  | { state: "idle" }
  | { state: "sending"; percent: number }
  | { state: "checking" }
  | { state: "failed"; message: string };

const lost = "The form could not be sent. Check your connection and send it again; everything is still here.";

function answerOf(request: XMLHttpRequest): { location?: string; message?: string } {
  try {
    return JSON.parse(request.responseText) as { location?: string; message?: string };
  } catch {
    return {};
  }
}

/** Sends a form with its files and says how far it is; fetch() cannot tell that of an upload. */
export function useUpload(action: string) {
  const [upload, setUpload] = useState<Upload>({ state: "idle" });
  const running = useRef<XMLHttpRequest | null>(null);

  // A page that comes back from the browser's cache would still say "sending".
  useEffect(() => {
    const wake = (event: PageTransitionEvent) => event.persisted && setUpload({ state: "idle" });
    window.addEventListener("pageshow", wake);
    return () => window.removeEventListener("pageshow", wake);
  }, []);

  function fail(message = lost) {
    running.current = null;
    setUpload({ state: "failed", message });
  }

  function send(body: FormData) {
    if (running.current) return;
    const request = new XMLHttpRequest();
    running.current = request;
    setUpload({ state: "sending", percent: 0 });
    request.upload.onprogress = ({ loaded, total }) =>
      setUpload({ state: "sending", percent: total > 0 ? Math.round((loaded / total) * 100) : 0 });
    request.upload.onload = () => setUpload({ state: "checking" });
    request.onload = () => {
      const { location, message } = answerOf(request);
      if (request.status === 200 && location) window.location.assign(location);
      else fail(message);
    };
    request.onerror = () => fail();
    request.onabort = () => {
      running.current = null;
      setUpload({ state: "idle" });
    };
    request.open("POST", action);
    request.setRequestHeader("Accept", "application/json");
    request.send(body);
  }

  return { upload, send, cancel: () => running.current?.abort() };
}
