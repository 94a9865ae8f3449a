import type { Actor } from "@/lib/auth/actor";
import { isStaff } from "@/lib/auth/actor";
import { indexProfile } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { expectUnmerged, holdCandidates, loadCandidate } from "./load";
import { canMergeCandidates } from "./policy";
import { mergedIdentity } from "./rules";
import type { MergeCandidates } from "./schema";

/**
 * Says that two records are one person: the merged one from now on answers with the kept one. Its applications, notes,
 * tags and links stay where they are, so that both histories are whole and the merging can be undone at any time.
 */
export async function mergeCandidates(actor: Actor, input: MergeCandidates): Promise<{ mergeId: string }> {
  return transaction(async (tx) => {
    const { keptId, mergedId } = input;
    await holdCandidates(tx, [keptId, mergedId]);
    const kept = await loadCandidate(tx, actor, keptId);
    const merged = await loadCandidate(tx, actor, mergedId);
    if (!canMergeCandidates(actor) || !isStaff(actor))
      throw new AppError("forbidden", "Only recruiters and admins merge candidates.");
    expectUnmerged(kept);
    expectUnmerged(merged);
    const moved = await standFor(tx, merged.id, kept.id);
    const identityOf = ({ name, email, phone, links }: typeof kept) => ({ name, email, phone, links });
    const after = mergedIdentity(identityOf(kept), identityOf(merged), input);
    await tx.candidate.update({ where: { id: kept.id }, data: after });
    const before = { kept: identityOf(kept), after, moved };
    const { id: mergeId } = await tx.candidateMerge.create({
      data: { keptId, mergedId, before, mergedById: actor.userId, createdAt: now() },
      select: { id: true },
    });
    await indexProfile(tx, kept.id);
    await record(tx, actor, {
      name: "candidate.merged",
      record: { type: "candidate", id: kept.id },
      candidateId: kept.id,
      data: { mergedId, mergeId },
    });
    return { mergeId };
  });
}

/** Points a record, and those that pointed at it, to the one that stands for them: chains are never longer than one. */
async function standFor(tx: Tx, mergedId: string, keptId: string): Promise<string[]> {
  const pointing = await tx.candidate.findMany({ where: { mergedIntoId: mergedId }, select: { id: true } });
  const moved = pointing.map(({ id }) => id);
  await tx.candidate.updateMany({
    where: { id: { in: [mergedId, ...moved] } },
    data: { mergedIntoId: keptId },
  });
  return moved;
}
