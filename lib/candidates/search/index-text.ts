import { MergeBefore } from "@/lib/candidate-merges/schema";
import { now } from "@/lib/clock";
import { sql, type Tx } from "@/lib/db";
import { signsOf } from "../duplicates/signs";
import { wordsOf } from "./fold";

export type CandidateTextKind = "profile" | "cv" | "message" | "note";

export type IndexedText = {
  candidateId: string;
  /** Where it comes from: whoever sees this application sees the text. Null for what belongs to the person alone. */
  applicationId: string | null;
  kind: CandidateTextKind;
  /** The candidate, file, application or note that it is the text of. */
  recordId: string;
  /** Of a profile, the first line is the name. */
  text: string;
  /** What its likes are looked up by; no word that somebody types is one of them. */
  signs?: string[];
};

const weights = { profile: "B", cv: "C", message: "C", note: "D" } as const;

/** A vector may take a megabyte, and words of 500,000 characters could be more. */
const mostCharacters = 200_000;

/** Longer lexemes are an error to PostgreSQL; such a "word" is nothing that anybody types. */
const longestWord = 80;

/** The words of names lie a second time under this mark, so that they alone are found by their beginning. */
export const nameMark = "n:";

/**
 * Makes a text about somebody searchable, in place of what the same record said before; an empty one is forgotten.
 * The words are folded by `wordsOf` and kept by the configuration 'simple': CVs, notes and names mix languages, often
 * in one line, so stemming in any of them would spoil the others, and names of people and technologies have no stem.
 * What stemming would give is asked for in the query: the forms of a word, beginnings of names, `prefix*`.
 */
export async function indexText(tx: Tx, indexed: IndexedText): Promise<void> {
  const { candidateId, applicationId, kind, recordId, signs = [] } = indexed;
  const text = indexed.text.replaceAll("\0", "").trim();
  const words = searchedWords(text);
  if (words.length === 0) {
    await tx.candidateText.deleteMany({ where: { kind, recordId } });
    return;
  }
  const names = kind === "profile" ? searchedWords(text.split("\n", 1)[0] ?? "") : [];
  const marked = [
    ...names.map((name, index) => `'${nameMark}${name}':${index + 1}A`),
    ...signs.map((sign) => `'${sign.slice(0, 200).replace(/['\\\s]/g, "")}'`),
  ].join(" ");
  await tx.$executeRaw(sql`
    INSERT INTO "CandidateText" ("candidateId", "applicationId", kind, "recordId", text, vector, "updatedAt")
    VALUES (${candidateId}::uuid, ${applicationId}::uuid, ${kind}, ${recordId}::uuid, ${text},
      setweight(to_tsvector('simple', ${words.join(" ")}), ${weights[kind]}::"char") || ${marked}::tsvector, ${now()})
    ON CONFLICT (kind, "recordId") DO UPDATE SET "candidateId" = EXCLUDED."candidateId",
      "applicationId" = EXCLUDED."applicationId", text = EXCLUDED.text, vector = EXCLUDED.vector,
      "updatedAt" = EXCLUDED."updatedAt"`);
}

function searchedWords(text: string): string[] {
  return wordsOf(text.slice(0, mostCharacters)).map((word) => word.slice(0, longestWord));
}

/** Makes what is known of somebody searchable, as it stands now: name, address, phone, links and former addresses. */
export async function indexProfile(tx: Tx, candidateId: string): Promise<void> {
  const candidate = await tx.candidate.findUnique({
    where: { id: candidateId },
    select: { name: true, email: true, phone: true, links: true, mergesKept: { where: { undoneAt: null } } },
  });
  if (!candidate) return;
  const { name, email, phone, links } = candidate;
  const former = candidate.mergesKept.map(({ before }) => MergeBefore.parse(before).kept.email);
  const emails = [...new Set([email, ...former])];
  const text = [name, ...emails, phone, phone?.replace(/\D/g, ""), ...links].filter(Boolean).join("\n");
  const signs = signsOf({ emails, phone, links });
  await indexText(tx, {
    candidateId,
    applicationId: null,
    kind: "profile",
    recordId: candidateId,
    text,
    signs,
  });
}

type WrittenNote = { id: string; body: string; candidateId: string; applicationId: string | null };

/** Makes a note searchable as one reads it: of somebody mentioned the name, not the id. */
export async function indexNote(
  tx: Tx,
  { id, body, candidateId, applicationId }: WrittenNote,
): Promise<void> {
  const text = body.replace(/@\[([^\]\n]+)\]\([^)\s]+\)/g, "@$1");
  await indexText(tx, { candidateId, applicationId, kind: "note", recordId: id, text });
}

/** The application is another candidate's from now on, and so is everything that was written with it. */
export async function moveTexts(tx: Tx, applicationId: string, candidateId: string): Promise<void> {
  await tx.candidateText.updateMany({ where: { applicationId }, data: { candidateId } });
}
