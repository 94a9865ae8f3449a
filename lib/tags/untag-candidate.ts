import type { Actor } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadTagged } from "./load";
import { canTagCandidates } from "./policy";
import type { UntagCandidate } from "./schema";

/** Takes a tag off somebody; a tag that is not there any more is no error. */
export async function untagCandidate(actor: Actor, input: UntagCandidate) {
  return transaction((tx) => untagWithin(tx, actor, input));
}

/** The same in the caller's transaction. */
export async function untagWithin(tx: Tx, actor: Actor, input: UntagCandidate) {
  const { personId, about } = await loadTagged(tx, actor, input);
  if (!canTagCandidates(actor)) throw new AppError("forbidden", "Only the people who run hiring tag.");
  const { tagId } = input;
  // The merged record's own tags are shown as the person's.
  const candidateId = { in: [personId, input.candidateId] };
  const { count } = await tx.candidateTag.deleteMany({ where: { candidateId, tagId } });
  if (count > 0)
    await record(tx, actor, {
      name: "candidate.untagged",
      record: { type: "candidate", id: personId },
      candidateId: personId,
      ...about,
      data: { tagId },
    });
  return { candidateId: personId, tagId, wasRemoved: count > 0 };
}
