import { membersWhoSee, recruitersWhoSee } from "@/lib/applications/audience";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { mentionedIn } from "./rules";

type Place =
  | { applicationId: string; postingId: string; confidential: boolean }
  | { applicationId: null; candidateId: string };

/**
 * Keeps whom a note mentions; only people who may read it.
 * @returns those whom it did not mention before
 * @throws AppError invalid, with the names of those who may not read it
 */
export async function keepMentions(tx: Tx, noteId: string, body: string, place: Place): Promise<string[]> {
  const ids = mentionedIn(body);
  const before = await tx.noteMention.findMany({ where: { noteId }, select: { userId: true } });
  const known = new Set(before.map(({ userId }) => userId));
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length > 0) await requireReaders(tx, fresh, place);
  await tx.noteMention.deleteMany({ where: { noteId, userId: { notIn: ids } } });
  await tx.noteMention.createMany({ data: fresh.map((userId) => ({ noteId, userId })) });
  return fresh;
}

async function requireReaders(tx: Tx, ids: string[], place: Place): Promise<void> {
  const audience =
    place.applicationId === null ? await recruitersWhoSee(tx, place.candidateId) : membersWhoSee(place);
  const readers = await tx.user.findMany({
    where: { AND: [{ id: { in: ids } }, audience] },
    select: { id: true },
  });
  const allowed = new Set(readers.map(({ id }) => id));
  const others = await tx.user.findMany({
    where: { id: { in: ids.filter((id) => !allowed.has(id)) } },
    select: { name: true },
  });
  if (allowed.size === ids.length) return;
  const names = others.map(({ name }) => name).join(", ") || "Somebody whom you mention";
  const words = `${names} cannot read this note, so a mention would not reach them. Put them on the hiring team first, or leave the @ out.`;
  throw new AppError("invalid", words, { body: [words] });
}
