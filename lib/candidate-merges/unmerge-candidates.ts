import { type Actor, isStaff } from "@/lib/auth/actor";
import { indexProfile } from "@/lib/candidates/search/index-text";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { holdCandidates, loadCandidate } from "./load";
import { canMergeCandidates } from "./policy";
import { restoredIdentity } from "./rules";
import { MergeBefore, type UnmergeCandidates } from "./schema";

const gone = () => new AppError("not_found", "This merging does not exist.");

/** Makes two people of one again, as they were, with what each of them has got since. */
export async function unmergeCandidates(actor: Actor, { mergeId }: UnmergeCandidates) {
  return transaction(async (tx) => {
    const merge = await tx.candidateMerge.findUnique({ where: { id: mergeId } });
    if (!merge) throw gone();
    const { keptId, mergedId } = merge;
    const before = MergeBefore.parse(merge.before);
    await holdCandidates(tx, [keptId, mergedId, ...before.moved]);
    const kept = await loadCandidate(tx, actor, keptId);
    const merged = await loadCandidate(tx, actor, mergedId);
    if (!canMergeCandidates(actor) || !isStaff(actor))
      throw new AppError("forbidden", "Only recruiters and admins undo a merging.");
    const undone = { undoneAt: now(), undoneById: actor.userId };
    const { count } = await tx.candidateMerge.updateMany({
      where: { id: mergeId, undoneAt: null },
      data: undone,
    });
    if (count === 0) throw new AppError("conflict", "Somebody has undone this merging already.");
    // Those that came with the merged record go with it, unless their own merging has been undone meanwhile.
    await tx.candidate.updateMany({
      where: { id: { in: before.moved }, mergedIntoId: merged.mergedIntoId ?? keptId },
      data: { mergedIntoId: mergedId },
    });
    await tx.candidate.update({ where: { id: mergedId }, data: { mergedIntoId: null } });
    await tx.candidate.update({ where: { id: keptId }, data: restoredIdentity(kept, before) });
    await forget(tx, keptId, before, merge.createdAt);
    await indexProfile(tx, keptId);
    await record(tx, actor, {
      name: "candidate.unmerged",
      record: { type: "candidate", id: keptId },
      candidateId: keptId,
      data: { mergedId, mergeId },
    });
    return { keptId, mergedId };
  });
}

/** What later mergings remember of the kept record is what it would have been without this one. */
async function forget(tx: Tx, keptId: string, undone: MergeBefore, since: Date): Promise<void> {
  const later = await tx.candidateMerge.findMany({
    where: { keptId, undoneAt: null, createdAt: { gt: since } },
    select: { id: true, before: true },
  });
  for (const { id, before } of later) {
    const { kept, after, moved } = MergeBefore.parse(before);
    const without = { kept: restoredIdentity(kept, undone), after: restoredIdentity(after, undone), moved };
    await tx.candidateMerge.update({ where: { id }, data: { before: without } });
  }
}
