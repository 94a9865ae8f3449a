import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { expectUnmerged, holdCandidates, loadCandidate } from "./load";
import { canMergeCandidates } from "./policy";
import type { DistinguishCandidates } from "./schema";

/** Remembers that two candidates who look alike are two people, so that they are not offered again. */
export async function distinguishCandidates(actor: Actor, { candidateId, otherId }: DistinguishCandidates) {
  return transaction(async (tx) => {
    const [firstId, secondId] = [candidateId, otherId].sort() as [string, string];
    await holdCandidates(tx, [firstId, secondId]);
    expectUnmerged(await loadCandidate(tx, actor, candidateId));
    expectUnmerged(await loadCandidate(tx, actor, otherId));
    if (!canMergeCandidates(actor) || !isStaff(actor))
      throw new AppError("forbidden", "Only recruiters and admins tell candidates apart.");
    const { count } = await tx.candidateDistinction.createMany({
      data: [{ firstId, secondId, decidedById: actor.userId, createdAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await record(tx, actor, {
      name: "candidate.distinguished",
      record: { type: "candidate", id: candidateId },
      candidateId,
      data: { otherId },
    });
  });
}
