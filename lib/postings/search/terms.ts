/** How the words of an advert, and the words that somebody types, become what PostgreSQL searches by. */

export const searchConfigs = ["rolecall_en", "rolecall_de", "rolecall_fr", "rolecall_simple"] as const;
export type SearchConfig = (typeof searchConfigs)[number];

export function configOf(language: string): SearchConfig {
  const name = `rolecall_${language.slice(0, 2).toLowerCase()}` as SearchConfig;
  return searchConfigs.includes(name) ? name : "rolecall_simple";
}

/** "C++", "C#", ".NET", "Next.js": PostgreSQL's parser would take such names apart. */
const symbolic = /[\p{L}\p{N}]*[+#.][\p{L}\p{N}+#.]*/gu;

/** The names in `text` that have a symbol in them, as they are looked up: lower case, no full stop at the end. */
export function symbolicNames(text: string): string[] {
  const found = text.toLowerCase().match(symbolic) ?? [];
  const names = found.map((name) => name.replace(/\.+$/, "")).filter((name) => /[\p{L}\p{N}]/u.test(name));
  return [...new Set(names.filter((name) => /[+#.]/.test(name) && name.length <= 40))].slice(0, 500);
}

/** The words of a text that a mistyped word may mean: letters and digits, four or more. */
export function plainWords(text: string): string[] {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]{4,40}/gu) ?? [];
  return [...new Set(found)];
}

const mostTerms = 12;

/** What was typed, as terms: at most twelve, each a word or a name with symbols. */
export function termsOf(typed: string): string[] {
  const found = typed.toLowerCase().match(/[\p{L}\p{N}]*[+#.][\p{L}\p{N}+#.]*|[\p{L}\p{N}]+/gu) ?? [];
  const terms = found.map((term) => term.replace(/\.+$/, "")).filter((term) => /[\p{L}\p{N}]/u.test(term));
  return [...new Set(terms)].map((term) => term.slice(0, 60)).slice(0, mostTerms);
}

export const isSymbolic = (term: string) => /[+#.]/.test(term);

const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "")}'`;

/**
 * The words of a query for `to_tsquery`: each of them must occur, and a word of three letters or more also stands for
 * those that begin with it.
 */
export function queryText(terms: string[]): string {
  return terms
    .filter((term) => !isSymbolic(term))
    .map((term) => (term.length > 2 ? `${quoted(term)}:*` : quoted(term)))
    .join(" & ");
}

/** The names with symbols, for a cast to tsquery: they are kept as they are written. */
export function symbolicText(terms: string[]): string {
  return terms.filter(isSymbolic).map(quoted).join(" & ");
}
