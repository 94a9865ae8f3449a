"use client";

import { ArrowRight, ChevronDown, Undo2 } from "lucide-react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { unrejectApplicationAction } from "@/lib/applications/actions";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { MoveMenu } from "./move-menu";

/** What a decision must know of an application, wherever it is read. */
export type Decidable = { id: string; name: string; stageId: string; stageEnteredAt: string };

export type Ask = {
  move: (application: Decidable, stageId: string) => void;
  reject: (application: Decidable) => void;
  hire: (application: Decidable) => void;
};

type ApplicationActionsProps = {
  application: ApplicationDetail;
  ask: Ask;
  menuOpen: boolean;
  onMenuOpenChange: (open: boolean) => void;
  onChanged: () => void | Promise<void>;
};

/** The next step is the button that stands out; every other way is in the menu beside it. */
export function ApplicationActions(props: ApplicationActionsProps) {
  const { application, ask, menuOpen, onMenuOpenChange, onChanged } = props;
  const { may, posting, status, stageId } = application;
  const here = posting.stages.findIndex((stage) => stage.id === stageId);
  const next = posting.stages[here + 1];
  const decidable = { ...application, name: application.candidate.name };
  const move = (toStageId: string) => ask.move(decidable, toStageId);

  async function takeBack() {
    const result = await unrejectApplicationAction({ applicationId: application.id }).catch(() => null);
    if (!result?.ok)
      toast.error("The rejection stands", {
        description: result?.message ?? "The server could not be reached.",
      });
    else if (result.value.mail === "sent")
      toast.warning("Active again", {
        description: "The mail had already gone: write to them, so that they know.",
      });
    else toast.success(`${application.candidate.name} is active again`);
    await onChanged();
  }

  if (status === "rejected" && may.reject)
    return (
      <Button variant="outline" onClick={() => void takeBack()}>
        <Undo2 aria-hidden />
        Take the rejection back
      </Button>
    );
  if (status !== "active" || !may.move) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {next ? (
        <Button onClick={() => move(next.id)}>
          Move to {next.name}
          <ArrowRight aria-hidden />
        </Button>
      ) : (
        may.hire && <Button onClick={() => ask.hire(decidable)}>Hire</Button>
      )}
      <MoveMenu
        stages={posting.stages}
        stageId={stageId}
        open={menuOpen}
        onOpenChange={onMenuOpenChange}
        onMove={move}
        onHire={may.hire && next ? () => ask.hire(decidable) : undefined}
      >
        <Button variant="outline">
          Move to…
          <ChevronDown aria-hidden />
        </Button>
      </MoveMenu>
      {may.reject && (
        <Button variant="outline" onClick={() => ask.reject(decidable)} className="text-destructive-text">
          Reject
        </Button>
      )}
    </div>
  );
}
