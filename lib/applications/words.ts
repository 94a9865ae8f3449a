import { wordsOf } from "@/lib/candidates/search/fold";
import { tsqueryOf } from "@/lib/candidates/search/match";
import { longestQuery, parseQuery } from "@/lib/candidates/search/parse";
import type { Leaf, Query } from "@/lib/candidates/search/query";
import { type emptySql, joinSql, sql } from "@/lib/db";

type Sql = typeof emptySql;

/** Whether something in the CV, the files, the message or the notes of application `a` fits. */
const inTexts = (tsquery: string) => sql`a.id IN (SELECT t."applicationId" FROM "CandidateText" t
  WHERE t."applicationId" IS NOT NULL AND t.kind <> 'profile' AND t.vector @@ ${tsquery}::tsquery)`;

function plainLeaf(words: string[]): Leaf {
  return { kind: "skill", words, prefix: false, exact: false, start: 0, end: 0 };
}

/** Each word may stand in another text: one in the CV, the other in a note. */
function condition(query: Query): Sql | null {
  if ("of" in query) {
    const of = condition(query.of);
    return of && sql`NOT ${of}`;
  }
  if ("all" in query) {
    const parts = query.all.map(condition).filter((part) => part !== null);
    return parts.length > 0 ? sql`(${joinSql(parts, query.kind === "and" ? " AND " : " OR ")})` : null;
  }
  const tsquery = tsqueryOf(query.kind === "text" ? { ...query, kind: "skill" } : query);
  return tsquery ? inTexts(tsquery) : null;
}

/**
 * The applications in whose texts this is said, in the language of the search among candidates: words, "phrases", OR,
 * NOT. What it cannot read is looked for word by word; where there is no word, nobody fits.
 */
export function says(text: string): Sql {
  const parsed = parseQuery(text.slice(0, longestQuery));
  const words = wordsOf(text);
  const query = "query" in parsed ? parsed.query : null;
  const plain: Query | null =
    words.length > 0 ? { kind: "and", all: words.map((word) => plainLeaf([word])) } : null;
  const read = query ?? plain;
  return (read && condition(read)) ?? sql`false`;
}

/** The applications with a CV in which this skill is named. */
export function knows(skill: string): Sql {
  const words = wordsOf(skill);
  if (words.length === 0) return sql`false`;
  return sql`a.id IN (SELECT f."applicationId" FROM "CandidateText" t JOIN "File" f ON f.id = t."recordId"
    WHERE t.kind = 'cv' AND f.kind = 'cv' AND t.vector @@ ${tsqueryOf(plainLeaf(words))}::tsquery)`;
}
