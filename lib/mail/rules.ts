/** What a template of each kind may say in {{double braces}}. */
export const templateVariables = {
  confirmation: ["candidate_name", "posting_title", "company_name", "status_link", "reply_by"],
  rejection: ["candidate_name", "posting_title", "company_name", "sender_name"],
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

/**
 * Puts the values in, once: what a value says is never read as a variable again. A line of its own that holds
 * nothing but a variable without a value goes.
 */
export function fillTemplate(text: string, values: Partial<Record<TemplateVariable, string>>): string {
  const given = (name: string) => values[name as TemplateVariable];
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

/** A kept mail as staff read it: the candidate's personal link is not theirs to use. */
export function textForStaff(text: string): string {
  return replaceStatusLinks(text, () => "[the candidate's personal link]");
}
