import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { accessSelect, postingsVisibleTo } from "@/lib/postings/policy";
import { canEditStages } from "./policy";
import { canStagesChange } from "./rules";
import type { StageType } from "./schema";

export type StageLine = {
  id: string;
  name: string;
  publicLabel: string;
  type: StageType;
  /** Everybody in it, and of those who still wait for an answer. */
  people: number;
  active: number;
  mailTemplates: number;
};

type StageList = { stages: StageLine[]; canEdit: boolean; isOver: boolean };

/** The stages of a posting in order; null where the posting does not exist for this actor or is not theirs to run. */
export async function findStages(actor: Actor, postingId: string): Promise<StageList | null> {
  const posting = await db.posting.findFirst({
    where: { AND: [{ id: postingId }, postingsVisibleTo(actor)] },
    select: { ...accessSelect, stages: { orderBy: { position: "asc" }, select: stageSelect } },
  });
  if (!posting || !canEditStages(actor, posting)) return null;
  const groups = await db.application.groupBy({
    by: ["stageId", "status"],
    where: { postingId },
    _count: { _all: true },
  });
  const count = (stageId: string, status?: string) =>
    groups
      .filter((group) => group.stageId === stageId && (!status || group.status === status))
      .reduce((sum, group) => sum + group._count._all, 0);
  const isOver = !canStagesChange(posting);
  return {
    stages: posting.stages.map(({ _count, ...stage }) => ({
      ...stage,
      type: stage.type as StageType,
      people: count(stage.id),
      active: count(stage.id, "active"),
      mailTemplates: _count.templates,
    })),
    canEdit: !isOver,
    isOver,
  };
}

const stageSelect = {
  id: true,
  name: true,
  publicLabel: true,
  type: true,
  _count: { select: { templates: true } },
} as const;
