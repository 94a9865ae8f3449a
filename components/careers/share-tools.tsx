"use client";

import { Link2, Printer } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** Copying the address and printing: both need a script, so they appear with it. */
export function ShareTools({ url }: { url: string }) {
  const [ready, setReady] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => window.prompt("Copy this address:", url),
    );
  };
  return (
    <>
      <Button variant="outline" onClick={copy}>
        <Link2 aria-hidden />
        <span aria-live="polite">{copied ? "Address copied" : "Copy the address"}</span>
      </Button>
      <Button variant="outline" onClick={() => window.print()}>
        <Printer aria-hidden />
        Print
      </Button>
    </>
  );
}
