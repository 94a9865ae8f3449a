import { AppError } from "@/lib/errors";

const MOST_CHARACTERS = 2 * 1024 * 1024;

// Everything that can hide in a paste and hurt later: NUL and other controls, bidirectional overrides, zero-width
// characters and soft hyphens (they split words), byte order marks.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Refuses what is too large to be an advert before anything looks at it. */
export function refuseTooLarge(source: string): void {
  if (source.length > MOST_CHARACTERS) {
    throw new AppError("too_large", "This is larger than 2 MB. Paste only the advert itself.");
  }
}

export function stripHidden(text: string): string {
  return text
    .toWellFormed()
    .replace(lineEnds, "\n")
    .replace(hidden, "")
    .replace(spaces, " ")
    .normalize("NFC");
}

/** Wide gaps inside a line are columns of a copied table and become a tab; other runs of white space become one. */
function tidyLine(line: string): string {
  return line.trim().replace(/[ \t]{2,}/g, (run) => (run.includes("\t") || run.length > 2 ? "\t" : " "));
}

/** Inline emphasis goes (`**Salary:** 50k`); a line that is bold as a whole keeps it, for it is likely a heading. */
function dropEmphasis(line: string): string {
  if (!line.includes("**") && !line.includes("__")) return line;
  const whole = /^(?:\*\*|__)([^*_]{1,120})(?:\*\*|__)(:?)$/.exec(line);
  return whole ? `**${whole[1]}${whole[2]}**` : line.replace(/\*\*|__(?=\S)|(?<=\S)__/g, "");
}

/** The text that spans point into: clean characters, single spaces, at most one empty line in a row. */
export function normaliseText(text: string): string {
  const lines: string[] = [];
  for (const raw of stripHidden(text).split("\n")) {
    const line = dropEmphasis(tidyLine(raw));
    if (line !== "" || (lines.length > 0 && lines[lines.length - 1] !== "")) lines.push(line);
  }
  return lines.join("\n").trimEnd();
}
