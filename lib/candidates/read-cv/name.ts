const headings = new Set(
  (
    "curriculum vitae resume résumé cv lebenslauf profile profil summary contact kontakt about skills experience " +
    "education languages work history employment personal details persönliche daten angaben zur person bewerbung " +
    "application objective references portfolio address adresse anschrift email e-mail mail phone telefon mobile " +
    "page seite confidential europass professional berufserfahrung ausbildung kenntnisse sprachen kompetenzen " +
    "expérience formation langues compétences coordonnées candidature projects interests hobbies overview"
  ).split(" "),
);

/** "SKILLS", "Work history:": the title of a part. */
export function isHeading(line: string): boolean {
  const words = line
    .toLowerCase()
    .replace(/[:\s]+$/, "")
    .split(/\s+/);
  return words.length <= 3 && words.some((each) => headings.has(each)) && !/[@\d]/.test(line);
}

/** Words of what people do: a line with one of them is a headline and no name. */
const trades =
  /\b(engineer(ing)?|developer|entwickler(in)?|manager(in)?|designer(in)?|analyst|consultant|berater(in)?|nurse|pflege\w*|cook|koch|köchin|teacher|lehrer(in)?|architect|scientist|director|specialist|assistant|officer|administrator|lead|senior|junior|head|student|intern|praktikant(in)?|driver|fahrer(in)?|operative|ingénieure?|développeu\w+|infirmi\w+|chef|responsable|consultante?|software|data|product|university|school|gmbh|ltd|inc|street|straße|strasse|road|avenue|rue|germany|deutschland|france|kingdom|team|company)\b/i;

const titles =
  /^(?:(?:dr|prof|dipl|ing|mr|mrs|ms|mx|herr|frau|m|mme|med|phil|rer|nat|habil|mag|bsc|msc|ba|ma)\b\.?-?\s*)+/i;
const suffixes = /,?\s+(?:ph\.?\s?d|m\.?sc|b\.?sc|mba|m\.?d|m\.?a|b\.?a|rn|cpa|pmp|jr|sr|ii|iii)\.?$/i;
const particle =
  /^(?:von|van|vom|zu|zur|zum|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ter|ten|y|e|i|af|av|o')$/i;
const word = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** "A D A  N O W A K", as designers space names out. */
function unspaced(line: string): string {
  if (!/^(?:\p{L} ){2,}\p{L}(?:\s{2,}(?:\p{L} ){1,}\p{L})+$/u.test(line)) return line;
  return line
    .split(/\s{2,}/)
    .map((part) => part.replaceAll(" ", ""))
    .join(" ");
}

const cased = (part: string) =>
  part.replace(/\p{L}+/gu, (letters) => letters[0]!.toUpperCase() + letters.slice(1).toLowerCase());

/** As one writes a name: capitals of a whole name are a matter of looks. */
function asWritten(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .split(" ")
    .map((part) => (particle.test(part) ? part.toLowerCase() : cased(part)))
    .join(" ");
}

/** The name that a piece of text is, or null when it is none. */
export function nameOf(piece: string): string | null {
  const bare = unspaced(piece.trim())
    .replace(/^[\s•·*#|>_-]+|[\s•·*#|<_,:;-]+$/g, "")
    .replace(/\s+/g, " ")
    .replace(suffixes, "")
    .replace(titles, "");
  const turned = /^([\p{L}'’-]+), ([\p{L}'’. -]+)$/u.exec(bare);
  const name = turned ? `${turned[2]} ${turned[1]}` : bare;
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5 || name.length > 60 || trades.test(name)) return null;
  const isWord = (each: string) =>
    word.test(each) &&
    !headings.has(each.toLowerCase()) &&
    (particle.test(each.split("-")[0]!) || /^\p{Lu}/u.test(each));
  if (!words.every(isWord) || words.every((each) => particle.test(each))) return null;
  return asWritten(name);
}

const whole =
  /^(?:(?:full )?name|vor- und (?:nach|zu|familien)name|vor-\/nachname|nom et prénom|prénom et nom|nom complet)\s*[:|\t]\s*(.+)$/i;
const given = /^(?:first name(?:\(s\))?|given name|vorname|prénom)\s*[:|\t]\s*(.+)$/i;
const family = /^(?:surname(?:\(s\))?|last name|family name|nachname|familienname|nom)\s*[:|\t]\s*(.+)$/i;

const saidBy = (lines: string[], pattern: RegExp) =>
  lines.map((line) => pattern.exec(line)?.[1]?.trim()).find(Boolean);

/** A name beside the word "Name". */
export function labelledName(lines: string[]): string | null {
  const [first, last] = [saidBy(lines, given), saidBy(lines, family)];
  if (first && last) return nameOf(`${first} ${last}`);
  const said = saidBy(lines, whole);
  return said ? nameOf(said) : null;
}
