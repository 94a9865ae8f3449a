"use client";

import { useState } from "react";
import { runWhenShown } from "@/components/keys/registry";
import { useKeys } from "@/components/keys/use-keys";
import { ComposeDialog } from "@/components/mail/compose-dialog";
import type { ApplicationCard } from "@/lib/applications/card";
import type { Pipeline } from "@/lib/applications/queries";
import type { Ask } from "./application-actions";
import { useApplicationCommands } from "./application-commands";

type BoardDoingsProps = {
  /** The application that one is on, beside the board or on it. */
  chosen: ApplicationCard | null;
  pipeline: Pipeline;
  open: (id: string) => void;
  ask: Ask;
  onDone: (applicationId: string) => void;
};

/** What the keys and the palette do with the application that one is on, beyond what stands on its card. */
export function BoardDoings({ chosen, pipeline, open, ask, onDone }: BoardDoingsProps) {
  const [writing, setWriting] = useState<ApplicationCard | null>(null);
  const active = pipeline.movable && chosen?.status === "active" ? chosen : null;
  /** Beside the board there is room for it, so the application is opened first. */
  function beside(key: string) {
    if (!chosen) return false;
    open(chosen.id);
    runWhenShown("Application", key);
  }
  const write = () => (chosen && pipeline.movable ? setWriting(chosen) : false);
  const tag = () => (pipeline.movable ? beside("t") : false);
  useKeys("Board", [
    { key: "e", does: "Write a mail", run: write },
    { key: "c", does: "Write a note", run: () => beside("c") },
    { key: "t", does: "Tag", run: tag },
  ]);
  useApplicationCommands(chosen, pipeline.stages, {
    open: () => chosen && open(chosen.id),
    move: active ? (stageId) => ask.move(active, stageId) : undefined,
    hire: active ? () => ask.hire(active) : undefined,
    reject: active ? () => ask.reject(active) : undefined,
    write: pipeline.movable ? write : undefined,
    note: () => beside("c"),
    tag: pipeline.movable ? tag : undefined,
  });
  return <ComposeDialog application={writing} onClose={() => setWriting(null)} onDone={onDone} />;
}
