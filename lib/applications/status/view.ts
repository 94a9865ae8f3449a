import { daysBetween, promisedOn, publicStageId, publicStatus } from "../rules";
import type { ApplicationStatus } from "../schema";

export type PublicStep = { label: string; state: "done" | "current" | "upcoming" };

type Stage = { id: string; publicLabel: string; type: string };

type Seen = {
  status: string;
  stageId: string;
  stageEnteredAt: Date;
  statusChangedAt: Date;
  createdAt: Date;
  decisionMail: { status: string } | null;
  heldFrom?: { stageId: string } | null;
  stages: Stage[];
  posting: { replyWithinDays: number | null };
};

/** The stages in their public words; neighbours that the candidate reads the same are one step. */
export function publicSteps(stages: Stage[], stageId: string, isOver: boolean): PublicStep[] {
  const shown = stages.filter((stage) => stage.type !== "hired" || stage.id === stageId);
  const groups: { label: string; ids: string[] }[] = [];
  for (const { id, publicLabel } of shown) {
    const last = groups.at(-1);
    if (last?.label === publicLabel) last.ids.push(id);
    else groups.push({ label: publicLabel, ids: [id] });
  }
  const at = groups.findIndex((group) => group.ids.includes(stageId));
  return groups.map(({ label }, index) => {
    const state = index < at ? "done" : index === at ? (isOver ? "done" : "current") : "upcoming";
    return { label, state };
  });
}

/** What a candidate may know at this moment: no stage and no decision that can still be taken back. */
export function statusFacts(seen: Seen, previousStageId: string | null, now: Date) {
  const status: ApplicationStatus = publicStatus(seen, now);
  const stageId = publicStageId(seen, previousStageId, now);
  const promised = promisedOn(seen.createdAt, seen.posting.replyWithinDays);
  return {
    status,
    steps: publicSteps(seen.stages, stageId, status !== "active"),
    appliedAt: seen.createdAt,
    daysWaiting: daysBetween(seen.createdAt, now),
    promisedOn: status === "active" ? promised : null,
    isLate: status === "active" && promised !== null && promised < now,
  };
}
