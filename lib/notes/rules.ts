const mention = /@\[([^\]\n]{1,200})\]\(([0-9a-f]{8}-[0-9a-f-]{27})\)/g;

export type NotePart = { text: string } | { name: string; userId: string };
export type Mentionable = { id: string; name: string };

/** A note as it is read: its words, and in between whom they mention. */
export function partsOf(body: string): NotePart[] {
  const parts: NotePart[] = [];
  let at = 0;
  for (const match of body.matchAll(mention)) {
    if (match.index > at) parts.push({ text: body.slice(at, match.index) });
    parts.push({ name: match[1]!, userId: match[2]! });
    at = match.index + match[0].length;
  }
  if (at < body.length) parts.push({ text: body.slice(at) });
  return parts;
}

/** Whom a note mentions, each once. */
export function mentionedIn(body: string): string[] {
  return [...new Set([...body.matchAll(mention)].map((match) => match[2]!))];
}

/** A note as it is typed: "@Rosa Marín". */
export function typedText(body: string): string {
  return body.replace(mention, (_, name: string) => `@${name}`);
}

const isWord = /[\p{L}\p{N}_]/u;

/** What was typed as it is kept: each "@Name" of these people becomes `@[Name](userId)`. */
export function keptText(typed: string, people: Mentionable[]): string {
  const byLength = [...people].sort((one, other) => other.name.length - one.name.length);
  let kept = "";
  for (let at = 0; at < typed.length; at++) {
    const starts = typed[at] === "@" && !isWord.test(typed[at - 1] ?? "");
    const person = starts
      ? byLength.find(({ name }) => {
          const after = typed[at + 1 + name.length] ?? "";
          return typed.startsWith(name, at + 1) && !isWord.test(after);
        })
      : undefined;
    if (!person) {
      kept += typed[at];
      continue;
    }
    kept += `@[${person.name.replace(/[\]\n]/g, " ")}](${person.id})`;
    at += person.name.length;
  }
  return kept;
}
