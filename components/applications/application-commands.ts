"use client";

import type { Command } from "@/components/palette/commands";
import { usePageCommands } from "@/components/palette/page-commands";
import type { PipelineStage } from "@/lib/applications/queries";
import type { Decidable } from "./application-actions";

/** What may be done with one application; what is left out may not. */
export type Doings = {
  open?: () => void;
  move?: (stageId: string) => void;
  hire?: () => void;
  reject?: () => void;
  write?: () => void;
  note?: () => void;
  tag?: () => void;
};

/** What the palette offers for the application that one is on. */
export function useApplicationCommands(
  subject: Decidable | null,
  stages: PipelineStage[],
  doings: Doings,
): void {
  const commands: Command[] = [];
  if (subject) {
    const { id, name, stageId } = subject;
    const add = (key: string, label: string, run: (() => void) | undefined, shortcut?: string) =>
      run && commands.push({ id: `${key} ${id}`, label, shortcut, run });
    const { move } = doings;
    add("open", `Read the application of ${name}`, doings.open, "Enter");
    if (move)
      for (const stage of stages)
        if (stage.id !== stageId)
          add(`move ${stage.id}`, `Move ${name} to ${stage.name}`, () => move(stage.id));
    add("hire", `Hire ${name}`, doings.hire);
    add("reject", `Reject ${name}`, doings.reject, "r");
    add("write", `Write a mail to ${name}`, doings.write, "e");
    add("note", `Write a note on ${name}`, doings.note, "c");
    add("tag", `Tag ${name}`, doings.tag, "t");
  }
  usePageCommands(subject?.name ?? "Application", commands);
}
