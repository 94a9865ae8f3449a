/** How any text about somebody, and whatever is typed to find it, become the words that are compared. */

/** Letters that do not come apart into a letter and its mark. */
const ligatures: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Scripts that put no space between words: each sign counts as a word, and what is typed as a phrase of them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** "C++", "C#" and ".NET" are names, and PostgreSQL's parser would take the signs for punctuation. */
const named: [RegExp, string][] = [
  [/(?<=[\p{L}\p{N}])\+\+/gu, "plusplus"],
  [/(?<=[\p{L}\p{N}])#/gu, "sharp"],
  [/(?<![\p{L}\p{N}])\.(?=net(?![\p{L}\p{N}]))/giu, "dot"],
];

/** The letter without case and marks: "É" is "e", "ß" is "ss". */
export function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const known = ligatures[lower];
  if (known) return known;
  return lower
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

function pieces(found: string): string[] {
  if (!unspaced.test(found)) return [found];
  const parts: string[] = [];
  let run = "";
  for (const letter of found) {
    if (!unspaced.test(letter)) {
      run += letter;
      continue;
    }
    if (run) parts.push(run);
    parts.push(letter);
    run = "";
  }
  return run ? [...parts, run] : parts;
}

/** The words of a text in their order, without case, marks and punctuation: "Zoë, C++ & Node.js" is zoe cplusplus node js. */
export function wordsOf(text: string): string[] {
  let plain = text.normalize("NFKC");
  for (const [sign, name] of named) plain = plain.replace(sign, name);
  const found = plain.match(word) ?? [];
  return found
    .flatMap(pieces)
    .map((piece) => Array.from(piece, foldLetter).join(""))
    .filter(Boolean);
}
