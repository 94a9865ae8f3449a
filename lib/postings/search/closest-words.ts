import { db } from "@/lib/db";

/** How many letters have to be changed, added, taken away or swapped with their neighbour, up to `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? beforeLast[column - 2]! + 1
          : Number.POSITIVE_INFINITY;
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + cost,
        swapped,
      );
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length]!, limit + 1);
}

const tolerance = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * For each term the word that it probably means, of those that listed postings use: by trigrams, which find what is
 * alike, and by the first letter, since two swapped letters leave a short word with few trigrams in common.
 * @returns null where no term has a better spelling
 */
export async function closestWords(terms: string[]): Promise<string[] | null> {
  const rows = await db.$queryRaw<{ term: string; word: string }[]>`
    SELECT term, word FROM unnest(${terms}::text[]) AS term, LATERAL (
      (SELECT word FROM "SearchWord" WHERE word % term ORDER BY similarity(word, term) DESC LIMIT 20)
      UNION
      (SELECT word FROM "SearchWord" WHERE word LIKE left(term, 1) || '%'
         AND length(word) BETWEEN length(term) - 2 AND length(term) + 2 LIMIT 2000)
    ) near WHERE length(term) > 3 AND left(term, 1) ~ '[[:alnum:]]'`;
  const closest = terms.map((term) => {
    let best = { word: term, distance: tolerance(term) + 1 };
    for (const row of rows) {
      if (row.term !== term) continue;
      const distance = editDistance(term, row.word, tolerance(term));
      if (distance < best.distance) best = { word: row.word, distance };
    }
    return best.word;
  });
  return closest.some((word, index) => word !== terms[index]) ? closest : null;
}
