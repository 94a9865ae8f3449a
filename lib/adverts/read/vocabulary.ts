import { techSkills } from "./vocabulary-tech";
import { tradeSkills } from "./vocabulary-trades";

type Entry = { name: string; exact: Set<string> | null };

/** Every spelling in lower case to its skill. `exact` holds the spellings that count where others would not. */
const entries = new Map<string, Entry>();
export let longestSkill = 1;

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
      longestSkill = Math.max(longestSkill, plain.split(" ").length);
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
