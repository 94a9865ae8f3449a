import { techSkills } from "./vocabulary-tech";
import { tradeSkills } from "./vocabulary-trades";

type Entry = { name: string; exact: Set<string> | null };

/** Every spelling in lower case to its skill. `exact` holds the spellings that count where others would not. */
const entries = new Map<string, Entry>();
/** How many words the longest skill has that begins with this word. */
const sizes = new Map<string, number>();

function learn(row: string): void {
  for (const one of row.split("|")) {
    const spellings = one.split("=");
    const name = spellings[0]!.replace(/^!/, "");
    for (const spelling of spellings) {
      const plain = spelling.replace(/^!/, "");
      const key = plain.toLowerCase();
      const before = entries.get(key);
      const exact = spelling.startsWith("!") ? new Set([...(before?.exact ?? []), plain]) : null;
      entries.set(key, { name: before?.name ?? name, exact: before && !before.exact ? null : exact });
      const words = key.split(" ");
      sizes.set(words[0]!, Math.max(sizes.get(words[0]!) ?? 0, words.length));
    }
  }
}
for (const row of [...techSkills, ...tradeSkills]) learn(row);

/** The skill that these words are, with the spelling of the vocabulary. */
export function skillNamed(words: string): string | null {
  const entry = entries.get(words.toLowerCase());
  if (!entry || (entry.exact && !entry.exact.has(words))) return null;
  return entry.name;
}

/** 0 where no skill begins with this word. */
export function longestFrom(word: string): number {
  return sizes.get(word.toLowerCase()) ?? 0;
}
