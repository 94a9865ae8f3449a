/** What a law would call the ground; the law itself depends on where the job is. */
export type Ground = "age" | "origin" | "disability" | "sex" | "religion";
export type FairWord = { pattern: RegExp; why: string; ground: Ground; instead?: string };

const age = { ground: "age", why: "speaks of age" } as const;
const origin = {
  ground: "origin",
  why: "shuts out people by where they come from; ask for the level of the language instead",
} as const;
const ability = {
  ground: "disability",
  why: "shuts out disabled people; say what has to be done instead",
} as const;
const family = { ground: "sex", why: "speaks of family and sex" } as const;

/** Words that courts and authorities have read as discrimination. Each with what it does and, where plain, better words. */
export const fairWords: FairWord[] = [
  {
    pattern:
      /\b(?:young|youthful)(?:,?\s+(?:and\s+)?(?:dynamic|energetic|ambitious|motivated|enthusiastic))?\s+(?:team|company|colleagues?|candidates?|graduates?|professionals?)\b/i,
    ...age,
  },
  { pattern: /\bdigital\s+natives?\b/i, ...age, instead: "people at ease with digital tools" },
  {
    pattern: /\brecent\s+(?:college\s+)?graduates?\b/i,
    ...age,
    instead: "people at the start of their career",
  },
  {
    pattern:
      /\b(?:no\s+older\s+than|not\s+older\s+than|under\s+the\s+age\s+of|maximum\s+age(?:\s+of)?|age\s+limit(?:\s+of)?)\s*:?\s*\d{2}\b/i,
    ...age,
  },
  {
    pattern: /\b(?:aged?\s+(?:between\s+)?|between\s+the\s+ages\s+of\s+)\d{2}\s*(?:-|–|to|and)\s*\d{2}\b/i,
    ...age,
  },
  { pattern: /\bover\s*-?qualified\s+(?:candidates|applicants)\b/i, ...age },
  {
    pattern:
      /\bjunge[nmrs]?(?:,?\s+(?:und\s+)?(?:dynamische|motivierte|engagierte|hungrige)[nmrs]?)?\s+(?:teams?|unternehmens?|mitarbeiter\S*|leute|kolleg\S*|bewerber\S*)/i,
    ...age,
  },
  {
    pattern:
      /\b(?:höchstens|maximal|nicht\s+älter\s+als)\s+\d{2}\s+jahre\s+alt\b|\balter\s*:?\s*\d{2}\s*(?:-|–|bis)\s*\d{2}\b/i,
    ...age,
  },
  {
    pattern: /\bjeune\s+(?:et\s+dynamique|équipe|diplômée?s?|talents?)\b|(?<!\p{L})équipe\s+jeune\b/iu,
    ...age,
  },
  {
    pattern:
      /\bnative(?:-level)?\s+(?:(?:english|german|french|spanish|italian|dutch|portuguese|polish)\s+)?speakers?\b|\bmother\s+tongue\s+(?:english|german|french|spanish|italian)?/i,
    ...origin,
  },
  {
    pattern: /\bmuttersprachler\S*|\bals\s+muttersprache\b|\bdeutsche[rsn]?\s+muttersprache\b/i,
    ...origin,
  },
  { pattern: /\blangue\s+maternelle\b/i, ...origin },
  {
    pattern:
      /\bable-?\s?bodied\b|\bin\s+(?:perfect|excellent)\s+(?:physical\s+)?health\b|\bno\s+(?:disabilities|health\s+problems)\b/i,
    ...ability,
  },
  {
    pattern: /\bkörperlich(?:e)?\s+(?:uneingeschränkt|gesund)\S*|\bkerngesund\b/i,
    ...ability,
  },
  {
    pattern:
      /\b(?:no\s+(?:children|kids|family\s+commitments)|unmarried|single\s+(?:men|women)|females?\s+only|males?\s+only|(?:men|women)\s+only)\b/i,
    ...family,
  },
  {
    pattern:
      /\b(?:send|attach|include|enclose)\s+(?:us\s+)?(?:a|your)\s+(?:recent\s+)?photo(?:graph)?\b|\bmit\s+(?:lichtbild|foto)\b|\bavec\s+photo\b/i,
    ground: "origin",
    why: "asks for a photo, which shows age, sex and origin before anything else",
  },
  {
    pattern: /\b(?:he|his)\s+(?:will|must|should|has\s+to)\b|\bthe\s+(?:right|ideal)\s+man\b/i,
    ground: "sex",
    why: "is not neutral to sex; write “you”",
  },
  {
    pattern:
      /\bchristians?\s+only\b|\bmust\s+be\s+(?:a\s+)?(?:practising\s+)?(?:christian|catholic|muslim|jewish)\b/i,
    ground: "religion",
    why: "shuts out people by religion, which is lawful only where the job itself demands it",
  },
];

/** Titles that name a sex, and the ones that do not. */
export const genderedTitles: [RegExp, string][] = [
  [/\bsales(?:man|woman|girl|lady)\b/i, "salesperson"],
  [/\bchair(?:man|woman)\b/i, "chair"],
  [/\bfore(?:man|woman)\b/i, "supervisor"],
  [/\bhandy\s?man\b/i, "maintenance worker"],
  [/\bcrafts(?:man|woman)\b/i, "craftsperson"],
  [/\bdraughts(?:man|woman)\b|\bdrafts(?:man|woman)\b/i, "drafter"],
  [/\bpolice(?:man|woman)\b/i, "police officer"],
  [/\bfire(?:man|woman)\b/i, "firefighter"],
  [/\bbar(?:man|maid)\b/i, "bartender"],
  [/\bwaitress\b/i, "server"],
  [/\bair\s?hostess\b|\bstewardess\b/i, "flight attendant"],
  [/\bcleaning\s+lady\b/i, "cleaner"],
  [/\bdelivery\s?(?:man|boy|girl)\b/i, "delivery driver"],
  [/\bstore\s?man\b/i, "storekeeper"],
  [/\brepair\s?man\b|\bserviceman\b/i, "service technician"],
  [/\bspokes(?:man|woman)\b/i, "spokesperson"],
  [/\bhead\s?(?:master|mistress)\b/i, "headteacher"],
  [/\bgirl\s+friday\b|\bmanageress\b/i, "manager"],
];

/** A German title that is for all: a mark such as (m/w/d), a joined form, or a word without a sex. */
export const germanNeutral =
  /[mwfdx]\s*[/|,*]\s*[mwfdx]\b|[:*_/·]-?in(?:nen)?\b|\p{Ll}In\b|\(in\)|kraft\b|kräfte\b|person(?:al)?\b|leitung\b|hilfe\b|assistenz\b|fachleute\b|leute\b|vertretung\b|trainee\b|praktikum\b|ausbildung\b|werkstudium\b|duales studium\b|volontariat\b|alle geschlechter|\(all genders?\)|\(gn\)|teilnehmende|auszubildende|studierende|mitglied\b/iu;

export const frenchNeutral =
  /\b[hf]\s*[/|-]\s*[fh](?:\s*[/|-]\s*[nx])?\b|[·.(]e\)?s?\b|\/(?:e|euse|trice|ère|ienne)\b/iu;
