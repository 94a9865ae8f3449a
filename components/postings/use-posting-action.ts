"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "sonner";
import type { ActionResult } from "@/lib/action";

type Outcome<T> = {
  /** What the toast says; nothing when another page says it. */
  done?: string;
  /** Puts things back; offered in the toast. */
  undo?: () => Promise<ActionResult<unknown>>;
  /** Where to go afterwards. */
  to?: (value: T) => string;
  onDone?: () => void;
  /** Told of a refusal instead of the toast. */
  onRefused?: (refusal: Extract<ActionResult<T>, { ok: false }>) => void;
};

const offline = "The server could not be reached. Nothing was changed; try again in a moment.";

/** Runs an action, says how it went, offers to undo it, and shows the page as it is now. */
export function usePostingAction() {
  const router = useRouter();
  const [pending, start] = useTransition();

  function takeBack(undo: NonNullable<Outcome<unknown>["undo"]>) {
    start(async () => {
      const result = await undo().catch(() => null);
      if (!result?.ok) toast.error(result?.message ?? offline);
      router.refresh();
    });
  }

  function run<T>(action: () => Promise<ActionResult<T>>, outcome: Outcome<T>) {
    const { done, undo, to, onDone, onRefused } = outcome;
    start(async () => {
      const result = await action().catch(() => null);
      if (!result?.ok) {
        if (result && onRefused) onRefused(result);
        else toast.error(result?.message ?? offline);
        return;
      }
      const button = undo && { label: "Undo", onClick: () => takeBack(undo) };
      if (done) toast.success(done, { action: button, duration: undo ? 10_000 : undefined });
      onDone?.();
      if (to) router.push(to(result.value) as Route);
      else router.refresh();
    });
  }

  return { run, pending };
}
