"use client";

import { CircleHelp } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useAdvertForm } from "./advert-form";

/** Says that a value was inferred, and lets one confirm it. Nothing where it was not. */
export function GuessMark({ path }: { path: string }) {
  const { advert, change } = useAdvertForm();
  if (!advert.guessed.includes(path)) return null;
  const confirm = () => change({ guessed: advert.guessed.filter((other) => other !== path) });
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-warning-text text-xs">
      <CircleHelp aria-hidden className="size-3.5" />
      Guessed, not said
      <Button variant="link" size="inline" className="min-h-6" onClick={confirm}>
        Confirm
      </Button>
    </p>
  );
}
