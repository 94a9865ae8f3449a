const consonants = "bdfglmnprstvz";
const vowels = "aeiou";

const pick = (letters: string) => letters[Math.floor(Math.random() * letters.length)] ?? "a";

/** A word that nobody has used: what a test makes is called so, and found by it. */
export function newWord(): string {
  const syllables = Array.from({ length: 5 }, () => pick(consonants) + pick(vowels)).join("");
  return `${syllables[0]?.toUpperCase()}${syllables.slice(1)}`;
}
