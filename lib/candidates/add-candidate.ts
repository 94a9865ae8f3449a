import { makeApplication } from "@/lib/applications/apply/make-application";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { enqueue } from "@/lib/tasks/enqueue";
import { findKnown, type KnownCandidate } from "./adding/find-known";
import { holdOpenPosting, type OpenPosting } from "./adding/posting";
import { queueNotice } from "./adding/queue-notice";
import { lockAddress } from "./matching";
import { canAddCandidate } from "./policy";
import type { AddCandidate } from "./schema";
import { indexProfile } from "./search/index-text";

export type Added =
  | { outcome: "added"; candidateId: string; applicationId: string | null }
  /** Somebody has this address: nothing was made. Sent again with `knownId`, it is added to them. */
  | { outcome: "known"; candidate: KnownCandidate; applicationId: string | null };

/**
 * Puts in somebody who has not applied themselves, and into a posting's pipeline where one is named. Nobody is made
 * twice: a known address is said, and only added to when that is what was asked for.
 */
export async function addCandidate(actor: Actor, input: AddCandidate): Promise<Added> {
  if (!canAddCandidate(actor) || !isStaff(actor))
    throw new AppError("forbidden", "Only recruiters and admins add candidates.");
  return transaction(async (tx): Promise<Added> => {
    const posting = input.postingId ? await holdOpenPosting(tx, actor, input.postingId) : null;
    await lockAddress(tx, input.email);
    const known = await findKnown(tx, actor, input.email);
    const existing = known && posting ? await findApplicationOf(tx, known.id, posting.id) : null;
    if (known && (existing || known.id !== input.knownId))
      return { outcome: "known", candidate: known, applicationId: existing };
    const candidateId = known ? await fillIn(tx, known.id, input) : await make(tx, actor.userId, input);
    const applicationId = posting && (await addTo(tx, actor, posting, candidateId, input));
    if (!applicationId) await keepFiles(tx, candidateId, input);
    await record(tx, actor, {
      name: "candidate.added",
      record: { type: "candidate", id: candidateId },
      candidateId,
      applicationId,
      postingId: posting?.id,
      data: { by: input.by, basis: input.basis, files: input.files.length },
    });
    await queueNotice(tx, actor, input, { candidateId, applicationId, posting });
    return { outcome: "added", candidateId, applicationId };
  });
}

/** The person's application for the posting, under whichever of their records. */
async function findApplicationOf(tx: Tx, personId: string, postingId: string): Promise<string | null> {
  const candidate = { OR: [{ id: personId }, { mergedIntoId: personId }] };
  const found = await tx.application.findFirst({ where: { postingId, candidate }, select: { id: true } });
  return found?.id ?? null;
}

async function make(tx: Tx, addedById: string, input: AddCandidate): Promise<string> {
  const { name, email, phone, links } = input;
  const data = { name, email, phone, links, addedById, createdAt: now() };
  const { id } = await tx.candidate.create({ data, select: { id: true } });
  await indexProfile(tx, id);
  return id;
}

/** What is known already is kept; only what was missing is filled in. */
async function fillIn(tx: Tx, id: string, { phone, links }: AddCandidate): Promise<string> {
  const found = await tx.candidate.findUniqueOrThrow({ where: { id }, select: { phone: true, links: true } });
  const data = { phone: found.phone ?? phone, links: [...new Set([...found.links, ...links])].slice(0, 10) };
  await tx.candidate.update({ where: { id }, data });
  await indexProfile(tx, id);
  return id;
}

async function addTo(
  tx: Tx,
  actor: Actor,
  { id: postingId }: OpenPosting,
  candidateId: string,
  input: AddCandidate,
): Promise<string> {
  const applicationId = await makeApplication(tx, {
    postingId,
    candidateId,
    stageId: input.stageId,
    source: "added",
    message: null,
    submissionKey: `added-${crypto.randomUUID()}`,
    files: input.files,
    consentAt: null,
  });
  await record(tx, actor, {
    name: "application.submitted",
    record: { type: "application", id: applicationId },
    ...{ postingId, applicationId, candidateId },
    data: { source: "added", files: input.files.length },
  });
  return applicationId;
}

async function keepFiles(tx: Tx, candidateId: string, { files }: AddCandidate): Promise<void> {
  for (const file of files) {
    const data = { ...file, candidateId, createdAt: now() };
    const { id: fileId } = await tx.file.create({ data, select: { id: true } });
    await enqueue(tx, "read-file", { fileId });
  }
}
