/** What a template of each kind may say in {{double braces}}. */
export const templateVariables = {
  confirmation: ["candidate_name", "posting_title", "company_name", "status_link", "reply_by"],
  rejection: ["candidate_name", "posting_title", "company_name", "sender_name"],
  message: [
    "candidate_name",
    "posting_title",
    "company_name",
    "stage_name",
    "sender_name",
    "status_link",
    "reply_by",
  ],
} as const;
export type TemplateVariable = (typeof templateVariables)[keyof typeof templateVariables][number];

const variable = /\{\{\s*([\w-]+)\s*\}\}/g;

export function unknownVariables(kind: keyof typeof templateVariables, text: string): string[] {
  const known: readonly string[] = templateVariables[kind];
  const named = [...text.matchAll(variable)].map((match) => match[1]!);
  return [...new Set(named.filter((name) => !known.includes(name)))];
}

/** The variables that a text still has. A mail that goes out has none. */
export function leftoverVariables(text: string): string[] {
  return [...new Set([...text.matchAll(variable)].map((match) => match[1]!))];
}

/** The link to the status page is made when the mail is written, so it has no value before. */
const filledLater = "status_link";

/** Why a mail cannot go as it stands, in words for the field; null when every variable has its value. */
export function unfilledWords(
  text: string,
  values: Partial<Record<TemplateVariable, string>>,
): string | null {
  const left = leftoverVariables(text).filter((name) => name !== filledLater && !Object.hasOwn(values, name));
  if (left.length === 0) return null;
  const known: readonly string[] = templateVariables.message;
  const say = (names: string[], one: string, several: string) =>
    names.length > 0 &&
    `${names.map((name) => `{{${name}}}`).join(", ")} ${names.length === 1 ? one : several}. Write it out.`;
  const unknown = left.filter((name) => !known.includes(name));
  const empty = left.filter((name) => known.includes(name));
  const words = [
    say(unknown, "is not known here", "are not known here"),
    say(empty, "has no value for this person", "have no value for this person"),
  ];
  return words.filter(Boolean).join(" ");
}

/**
 * Puts the values in, once: what a value says is never read as a variable again. A line of its own that holds
 * nothing but a variable without a value goes.
 */
export function fillTemplate(text: string, values: Partial<Record<TemplateVariable, string>>): string {
  const given = (name: string) =>
    Object.hasOwn(values, name) ? values[name as TemplateVariable] : undefined;
  const lines = text.split("\n").filter((line) => {
    const only = /^\s*\{\{\s*([\w-]+)\s*\}\}\s*$/.exec(line)?.[1];
    return !(only && given(only) === "");
  });
  return lines
    .join("\n")
    .replace(variable, (whole, name: string) => given(name) ?? whole)
    .replace(/\n{3,}/g, "\n\n");
}

const mark = /\{\{status_link:([0-9a-f-]{36})\}\}/g;

/** Stands in a mail's text for the link with this id; the token itself is put in only when the mail is sent. */
export function statusLinkMark(linkId: string): string {
  return `{{status_link:${linkId}}}`;
}

export function statusLinkIds(text: string): string[] {
  return [...new Set([...text.matchAll(mark)].map((match) => match[1]!))];
}

export function replaceStatusLinks(text: string, urlOf: (linkId: string) => string): string {
  return text.replace(mark, (_, id: string) => urlOf(id));
}

const poolMark = /\{\{pool_link:([0-9a-f-]{36})\}\}/g;

/** Stands in a mail's text for the link by which somebody answers whether they may be kept in a talent pool. */
export function poolLinkMark(linkId: string): string {
  return `{{pool_link:${linkId}}}`;
}

export function replacePoolLinks(text: string, urlOf: (linkId: string) => string): string {
  return text.replace(poolMark, (_, id: string) => urlOf(id));
}

/** A kept mail as staff read it: the candidate's personal link is not theirs to use. */
export function textForStaff(text: string): string {
  const personal = () => "[the candidate's personal link]";
  return replacePoolLinks(replaceStatusLinks(text, personal), personal);
}

/** What a mail server said, without the address that it may repeat. */
export function withoutAddresses(words: string): string {
  return words.replace(/[^\s<>]+@[^\s<>]+/g, "…");
}

const meanings: [RegExp, string][] = [
  [
    /\b5\.1\.(1|3|6)\b|user (is )?unknown|no such (user|mailbox)|does not exist|unknown user|no mailbox/i,
    "There is no such address.",
  ],
  [/\b[45]\.2\.2\b|mailbox (is )?full|over quota|quota exceeded/i, "Their mailbox is full."],
  [/\b[45]\.2\.1\b|disabled|inactive/i, "Their mailbox takes no mail any more."],
  [
    /\b5\.1\.2\b|\b[45]\.4\.[04]\b|host not found|ENOTFOUND|EDNS|domain not found/i,
    "The part after the @ takes no mail: it is probably mistyped.",
  ],
  [/\b[45]\.3\.4\b|too large|size limit/i, "The mail was too large for their server."],
  [
    /\b[45]\.7\.\d+\b|spam|blocked|blacklist|policy|relay(ing)? denied/i,
    "Their server refused it as unwanted.",
  ],
  [
    /\b4\.\d+\.\d+\b|timed? ?out|ECONN|ETIMEDOUT|ESOCKET/i,
    "Their server could not be reached for a long time.",
  ],
];

/** Why a mail did not arrive, in the words of people. */
export function plainReason(said: string | null): string {
  const meaning = meanings.find(([pattern]) => pattern.test(said ?? ""))?.[1];
  return meaning ?? "Their server refused it and gave no reason that we know.";
}

const quoteStarts =
  /^(>|-{2,}\s*(original message|ursprüngliche nachricht|message d'origine)|_{10,}$|(on|am|le)\b.{4,200}(wrote|schrieb|a écrit)\b.*:\s*$)/i;

/** A person's own words, and what they quote of the mail that they answer. */
export function splitQuoted(text: string): { own: string; quoted: string } {
  const lines = text.split("\n");
  const at = lines.findIndex((line, index) => {
    // The line that introduces a quotation is often broken in two.
    return quoteStarts.test(line) || quoteStarts.test(`${line} ${lines[index + 1] ?? ""}`.trim());
  });
  const rest = lines.slice(at);
  const isWhole = rest.every((line) => line.trim() === "" || quoteStarts.test(line) || /^>/.test(line));
  const isForeign = at >= 0 && (isWhole || !/^>/.test(lines[at]!));
  if (at < 0 || !isForeign) return { own: text, quoted: "" };
  return { own: lines.slice(0, at).join("\n").trim(), quoted: rest.join("\n").trim() };
}

/**
 * One-click unsubscribing (RFC 2369, RFC 8058) for the mails that members get of what goes on: the link that stops
 * them stands in the text, and the same address answers a POST.
 */
export function unsubscribeHeaders(kind: string, text: string, site: string): Record<string, string> {
  if (kind !== "notification" && kind !== "digest") return {};
  const base = `${site.replace(/\/$/, "")}/notifications/off/`;
  const at = text.indexOf(base);
  const token = at < 0 ? undefined : /^[\w.-]+/.exec(text.slice(at + base.length))?.[0];
  if (!token) return {};
  return {
    "List-Unsubscribe": `<${base}${token}/one-click>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
