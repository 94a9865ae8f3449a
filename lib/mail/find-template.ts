import { db, type Tx } from "@/lib/db";
import type { BuiltInKind } from "./schema";
import { builtInTemplates, templateLanguageOf } from "./words";

export type MailWords = { id: string | null; name: string; subject: string; body: string };

/** Where a mail belongs: its posting, and the stage that its application is in. */
export type MailPlace = { postingId: string; stageId?: string };

const wordsOf = { id: true, name: true, subject: true, body: true } as const;

/**
 * The words for a kind of mail in the language, or what is nearest to it: the stage's before the posting's, the
 * posting's before those of all, the organisation's own before ours.
 */
export async function findTemplate(
  kind: BuiltInKind,
  language: string,
  tx: Tx = db as unknown as Tx,
  place?: MailPlace,
): Promise<MailWords> {
  const known = templateLanguageOf(language);
  const found = await tx.mailTemplate.findMany({
    where: { kind, language: known, OR: scopesOf(place) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { ...wordsOf, postingId: true, stageId: true },
  });
  const own = found.find(({ stageId }) => stageId) ?? found.find(({ postingId }) => postingId) ?? found[0];
  if (!own) return { id: null, ...builtInTemplates[kind][known] };
  const { id, name, subject, body } = own;
  return { id, name, subject, body };
}

function scopesOf(place: MailPlace | undefined) {
  const all = { postingId: null, stageId: null };
  if (!place) return [all];
  const { postingId, stageId } = place;
  return [all, { postingId, stageId: null }, ...(stageId ? [{ postingId, stageId }] : [])];
}
