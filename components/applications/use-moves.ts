"use client";

import { useCallback } from "react";
import { toast } from "sonner";
import { moveApplicationAction } from "@/lib/applications/actions";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import type { Board, PipelineStage } from "@/lib/applications/queries";
import type { ApplicationOrder } from "@/lib/applications/schema";
import type { Decidable } from "./application-actions";
import { moved } from "./board-state";
import { lastTurn } from "./event-words";
import { readJson } from "./fetch-board";

type Moving = {
  stages: PipelineStage[];
  order: ApplicationOrder;
  update: (change: (board: Board) => Board) => void;
  refresh: (ids: string[]) => Promise<void>;
};

/** Who was faster, in words; the verb's own words when that cannot be found out. */
async function whyNot(card: Decidable, message: string): Promise<string> {
  const detail = await readJson<ApplicationDetail>(`/dashboard/applications/${card.id}/panel`).catch(
    () => null,
  );
  return (detail && lastTurn(detail.timeline, card.name, Date.now())) ?? message;
}

/** Moves a card at once, tells the server, and puts it back with the reason when the server says no. */
export function useMoves({ stages, order, update, refresh }: Moving) {
  return useCallback(
    async function move(card: Decidable, toStageId: string, isUndo = false): Promise<void> {
      const fromStageId = card.stageId;
      const target = stages.find((stage) => stage.id === toStageId);
      if (!target || fromStageId === toStageId) return;
      const at = new Date().toISOString();
      update((board) => moved(board, card.id, toStageId, order, at));
      const result = await moveApplicationAction({ applicationId: card.id, fromStageId, toStageId }).catch(
        () => null,
      );
      if (result?.ok) {
        const undo = () => void move({ ...card, stageId: toStageId }, fromStageId, true);
        const words = isUndo
          ? `${card.name} is back in ${target.name}`
          : `Moved ${card.name} to ${target.name}`;
        toast.success(words, isUndo ? {} : { duration: 8_000, action: { label: "Undo", onClick: undo } });
        return;
      }
      const message = result?.message ?? "The server could not be reached, so nothing was moved.";
      const reason = result?.code === "conflict" ? await whyNot(card, message) : message;
      await refresh([card.id]);
      if (!result) update((board) => moved(board, card.id, fromStageId, order, card.stageEnteredAt));
      toast.error(`${card.name} was not moved`, { description: reason, duration: 10_000 });
    },
    [stages, order, update, refresh],
  );
}
