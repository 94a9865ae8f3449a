import type { Actor } from "@/lib/auth/actor";
import { db, joinSql, sql } from "@/lib/db";
import { excerptOf, type Marked } from "./excerpt";
import { textsOf, tsqueryOf } from "./match";
import type { Leaf, Words } from "./query";
import { visibleText } from "./scope";

export type Match = {
  where: "CV" | "File" | "Note" | "Message" | "Profile";
  applicationId: string | null;
  excerpt: Marked[];
};

type Row = { person: string; kind: string; file: string | null; applicationId: string | null; text: string };

const mostExcerpts = 2;
const readCharacters = 60_000;
const places = { message: "Message", note: "Note", profile: "Profile" } as const;

type TextLeaf = Leaf & Words;

const hasWords = (leaf: Leaf): leaf is TextLeaf =>
  leaf.kind === "text" || leaf.kind === "skill" || leaf.kind === "name";

/** In a profile a name was found by its beginning, so that is what is marked. */
function lookedFor(leaves: TextLeaf[], kind: string): Words[] {
  const fitting = leaves.filter((leaf) => (leaf.kind === "name" ? kind === "profile" : true));
  if (kind !== "profile") return fitting.filter((leaf) => leaf.kind !== "skill" || kind !== "note");
  return fitting.map((leaf) => ({ ...leaf, prefix: leaf.prefix || !leaf.exact }));
}

/** For each of these people the texts in which the query's words are, with the words marked: at most two each. */
export async function whyMatched(
  actor: Actor,
  people: string[],
  leaves: Leaf[],
): Promise<Map<string, Match[]>> {
  const worded = leaves.filter(hasWords);
  const matches = new Map<string, Match[]>();
  if (worded.length === 0 || people.length === 0) return matches;
  const found = worded.map((leaf) => sql`(t.vector @@ ${tsqueryOf(leaf)}::tsquery AND ${textsOf(leaf)})`);
  const rows = await db.$queryRaw<Row[]>`
    SELECT coalesce(c."mergedIntoId", c.id) AS person, t.kind, f.kind AS file, t."applicationId",
      left(t.text, ${readCharacters}) AS text
    FROM "Candidate" c JOIN "CandidateText" t ON t."candidateId" = c.id
    LEFT JOIN "File" f ON t.kind = 'cv' AND f.id = t."recordId"
    WHERE (c.id = ANY(${people}::uuid[]) OR c."mergedIntoId" = ANY(${people}::uuid[]))
      AND ${visibleText(actor)} AND (${joinSql(found, " OR ")})
    ORDER BY array_position(ARRAY['cv', 'note', 'message', 'profile'], t.kind), t."updatedAt" DESC`;
  for (const row of rows) {
    const shown = matches.get(row.person) ?? [];
    if (shown.length >= mostExcerpts) continue;
    const excerpt = excerptOf(row.text, lookedFor(worded, row.kind));
    if (!excerpt) continue;
    const file = row.file === "other" ? "File" : "CV";
    const where = row.kind === "cv" ? file : places[row.kind as keyof typeof places];
    matches.set(row.person, [...shown, { where, applicationId: row.applicationId, excerpt }]);
  }
  return matches;
}
