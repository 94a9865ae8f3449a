import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadTagged } from "./load";
import { canTagCandidates } from "./policy";
import type { TagCandidate } from "./schema";

/** Puts a tag on somebody, and makes the tag where nobody has used it yet. Done twice, it is done once. */
export async function tagCandidate(actor: Actor, input: TagCandidate) {
  return transaction((tx) => tagWithin(tx, actor, input));
}

/** The same in the caller's transaction. */
export async function tagWithin(tx: Tx, actor: Actor, input: TagCandidate) {
  const { personId, about } = await loadTagged(tx, actor, input);
  if (!canTagCandidates(actor)) throw new AppError("forbidden", "Only the people who run hiring tag.");
  const tagId = await findOrMakeTag(tx, input.name);
  const addedById = actor.type === "user" ? actor.userId : null;
  const { count } = await tx.candidateTag.createMany({
    data: [{ candidateId: personId, tagId, addedById, createdAt: now() }],
    skipDuplicates: true,
  });
  if (count > 0)
    await record(tx, actor, {
      name: "candidate.tagged",
      record: { type: "candidate", id: personId },
      candidateId: personId,
      ...about,
      data: { tagId },
    });
  return { candidateId: personId, tagId, wasAdded: count > 0 };
}

/** The tag of this name, however it is capitalised; two who make it at once make one. */
async function findOrMakeTag(tx: Tx, name: string): Promise<string> {
  await tx.$executeRaw`INSERT INTO "Tag" (name) VALUES (${name}) ON CONFLICT (lower(name)) DO NOTHING`;
  const [tag] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Tag" WHERE lower(name) = lower(${name})`;
  if (!tag) throw new AppError("conflict", "This tag could not be kept. Try again.");
  return tag.id;
}
