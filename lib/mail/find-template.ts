import { db, type Tx } from "@/lib/db";
import type { BuiltInKind } from "./schema";
import { builtInTemplates, templateLanguageOf } from "./words";

export type MailWords = { id: string | null; name: string; subject: string; body: string };

const wordsOf = { id: true, name: true, subject: true, body: true } as const;

/** The words for a kind of mail in the language, or what is nearest to it: the organisation's own before ours. */
export async function findTemplate(
  kind: BuiltInKind,
  language: string,
  tx: Tx = db as unknown as Tx,
): Promise<MailWords> {
  const known = templateLanguageOf(language);
  const where = { kind, language: known };
  const own = await tx.mailTemplate.findFirst({ where, orderBy: { createdAt: "asc" }, select: wordsOf });
  return own ?? { id: null, ...builtInTemplates[kind][known] };
}
