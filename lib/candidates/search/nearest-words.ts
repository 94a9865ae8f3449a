import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { closestWords } from "@/lib/postings/search/closest-words";
import { nameMark } from "./index-text";
import { visibleText } from "./scope";

const shortest = 4;
const longest = 20;
const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Every word that one mistake makes of this one: a letter too many, too few, another one, two that changed places. */
function oneMistakeFrom(word: string): string[] {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) {
      made.add(head + letter + tail);
      if (tail) made.add(head + letter + tail.slice(1));
    }
    if (tail) made.add(head + tail.slice(1));
    if (tail.length > 1) made.add(head + tail[1] + tail[0] + tail.slice(2));
  }
  made.delete(word);
  return [...made];
}

const enough = 50;

/**
 * The word that a mistyped one probably means: of those that one mistake makes of it the one that most of the texts
 * have which this actor sees, so that a suggestion tells nothing that they could not find themselves; for two mistakes,
 * the words of public postings. Null when there is none.
 */
export async function nearestWord(
  actor: Actor,
  word: string,
  within: "texts" | "names",
): Promise<string | null> {
  if (word.length < shortest || word.length > longest) return null;
  const mark = within === "names" ? [nameMark] : ["", nameMark];
  const made = oneMistakeFrom(word).filter((near) => /^[\p{L}\p{N}]+$/u.test(near));
  const [found] = await db.$queryRaw<{ word: string }[]>`
    SELECT near.word FROM unnest(${made}::text[]) AS near (word)
    CROSS JOIN unnest(${mark}::text[]) AS mark
    CROSS JOIN LATERAL (SELECT count(*) AS count FROM (SELECT 1 FROM "CandidateText" t
      WHERE t.vector @@ (quote_literal(mark || near.word))::tsquery AND ${visibleText(actor)} LIMIT ${enough}) hit) hits
    WHERE hits.count > 0 ORDER BY hits.count DESC, near.word LIMIT 1`;
  if (found) return found.word;
  return within === "texts" ? ((await closestWords([word]))?.[0] ?? null) : null;
}
