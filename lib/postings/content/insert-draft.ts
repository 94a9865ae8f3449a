import type { Advert } from "@/lib/adverts/schema";
import type { UserActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { startingStages } from "@/lib/stage-templates/stages/starting-stages";
import type { Prisma } from "@/prisma/generated/client";
import { companyLink } from "./company-link";
import { saveLists } from "./save-content";
import { postingSlug, slugSuffix } from "./slug";
import { toPostingRow } from "./to-rows";

export type NewDraft = {
  advert: Advert;
  importedFrom?: Prisma.InputJsonValue;
  /** Left out, those that the organisation starts from. */
  stages?: { name: string; publicLabel: string; type: string }[];
  team?: { userId: string; role: string }[];
  settings?: { visibility: string; confidential: boolean; replyWithinDays: number | null };
};

/** Whoever makes a posting is on its team, so that even a confidential one exists for them. */
function teamOf(actor: UserActor, others: NewDraft["team"] = []) {
  const own = {
    userId: actor.userId,
    role: actor.role === "hiring-manager" ? "hiring-manager" : "recruiter",
  };
  return [own, ...others.filter((member) => member.userId !== actor.userId)];
}

/** Writes a new draft with its lists, stages and team. The verb that calls it has asked the policy. */
export async function insertDraft(
  tx: Tx,
  actor: UserActor,
  draft: NewDraft,
): Promise<{ id: string; slug: string }> {
  const { advert, importedFrom, settings = {} } = draft;
  const stages = draft.stages ?? (await startingStages(tx));
  const link = await companyLink(tx, advert.companyName);
  const at = now();
  const posting = await tx.posting.create({
    data: {
      ...toPostingRow(advert),
      ...link,
      ...settings,
      slug: postingSlug(advert.title, advert.companyName, slugSuffix()),
      importedFrom,
      editedById: actor.userId,
      createdAt: at,
      updatedAt: at,
      stages: { createMany: { data: stages.map((stage, position) => ({ ...stage, position })) } },
      team: {
        createMany: { data: teamOf(actor, draft.team).map((member) => ({ ...member, createdAt: at })) },
      },
    },
    select: { id: true, slug: true },
  });
  await saveLists(tx, posting.id, advert);
  return posting;
}
