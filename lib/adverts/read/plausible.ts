import type { LabelKey } from "./labels";
import { wordsPattern } from "./words";

const digit = /\d/;
const short = (most: number) => (value: string) => value.length <= most;
const terms = wordsPattern(
  "permanent|temporary|temp|fixed|term|full|part|time|contract|contractor|freelance|intern|internship|apprentice\\p{L}*|casual|seasonal|zero|" +
    "befristet|unbefristet\\p{L}*|befristete\\p{L}*|vollzeit|teilzeit|festanstellung|feste|praktikum|ausbildung|werkstudent\\p{L}*|minijob|" +
    "cdi|cdd|intérim|stage|alternance|apprentissage|temps|indéterminée|déterminée|regular|flexible|flexi\\p{L}*|shifts?|nights?|hours?|schicht\\p{L}*|" +
    "employee|volunteer|fte|secondment|job.?share|stunden|std|heures|gleitzeit|weekends?|direktvermittlung|statutory|ongoing|titulaire|contractuel\\p{L}*|\\d{1,3}\\s?%",
);
const when = wordsPattern(
  "asap|immediate\\p{L}*|now|today|yesterday|ago|sofort|umgehend|nächstmöglich\\p{L}*|schnellstmöglich|heute|gestern|vor|dès|immédiat\\p{L}*|hier|aujourd'hui|il y a|soon|possible|" +
    "jan\\p{L}*|feb\\p{L}*|f[ée]v\\p{L}*|m[aä]r\\p{L}*|apr\\p{L}*|avr\\p{L}*|ma[iy]|jun[ei]?|juin|jul[iy]?|juillet|aug\\p{L}*|ao[uû]t|sep\\p{L}*|o[ck]t\\p{L}*|nov\\p{L}*|de[cz]\\p{L}*|déc\\p{L}*|rolling|open|ongoing|laufend",
);
const place = wordsPattern(
  "remote|hybrid|on.?site|office|home|télétravail|présentiel|vor ort|mobil\\p{L}*|büro|yes|no|ja|nein|oui|non|distanciel|tage|days|jours|partiel|à distance|possible|möglich",
);
const either = (pattern: RegExp) => (value: string) => pattern.test(value) && value.length <= 160;

/** Whether a line below a label can be its value. A label alone on a line may as well be a heading or a stray word. */
const checks: Record<LabelKey, (value: string) => boolean> = {
  title: short(120),
  company: (value) =>
    value.length <= 80 &&
    value.split(" ").length <= 9 &&
    !/[.!?]$/.test(value.replace(/(?:Ltd|Inc|Co|V)\.$/, "")),
  location: short(160),
  addressPart: short(60),
  workplace: either(place),
  applicants: short(300),
  contract: either(terms),
  employment: either(terms),
  type: either(terms),
  hours: (value) => value.length <= 160 && (digit.test(value) || terms.test(value)),
  shift: (value) => value.length <= 160 && (digit.test(value) || terms.test(value)),
  languages: short(160),
  level: short(60),
  years: (value) => value.length <= 80 && !value.endsWith("."),
  pay: (value) =>
    value.length <= 200 &&
    /\d|competitive|negotiable|doe|vereinbarung|verhandlung|tarif|selon|nach |attracti|unpaid|à négocier/i.test(
      value,
    ),
  grade: (value) => value.length <= 60,
  department: short(100),
  category: short(120),
  reference: (value) => value.length <= 60 && /^\S+(?:\s\S+){0,3}$/.test(value) && digit.test(value),
  start: (value) => value.length <= 120 && (digit.test(value) || when.test(value)),
  posted: (value) => value.length <= 80 && (digit.test(value) || when.test(value)),
  closes: (value) => value.length <= 160 && (digit.test(value) || when.test(value)),
  duration: (value) =>
    value.length <= 80 &&
    wordsPattern(
      "years?|months?|weeks?|days?|jahre?n?|monate?n?|wochen?|ans?|années?|mois|semaines?|permanent|ongoing|unbefristet",
    ).test(value),
  ends: (value) => value.length <= 80 && digit.test(value),
  reason: short(160),
  interviews: (value) => value.length <= 160 && (digit.test(value) || when.test(value)),
  openings: (value) => value.length <= 40 && digit.test(value),
  contact: short(160),
  clearance: short(160),
  qualifications: short(160),
  education: short(160),
  skills: short(400),
  niceSkills: short(400),
};

export function isPlausible(key: LabelKey, value: string): boolean {
  return value !== "" && checks[key](value);
}

/** Stricter: the value stands behind the label with nothing but a space between them ("Salary £45,000"). */
const begins: Partial<Record<LabelKey, RegExp>> = {
  pay: /^(?:[£€$₹¥]|[A-Z]{3}\s?\d|\d|up to|from|ab |bis zu|à partir)/i,
  contract: new RegExp(`^(?:${terms.source})`, "iu"),
  employment: new RegExp(`^(?:${terms.source})`, "iu"),
  type: new RegExp(`^(?:${terms.source})`, "iu"),
  hours: /^(?:>|<|\d|full|part|vollzeit|teilzeit|temps)/i,
  closes: new RegExp(`^(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${when.source})`, "iu"),
  start: new RegExp(`^(?:\\d|${when.source})`, "iu"),
  posted: new RegExp(`^(?:\\d|${when.source})`, "iu"),
  ends: /^\d/,
  duration: /^\d/,
  openings: /^\d{1,4}$/,
  level: /^(?:junior|senior|mid|entry|lead|intern|executive)\b/i,
  years: /^(?:\d|>)/,
};

export function beginsLike(key: LabelKey, value: string): boolean {
  if (value.length > 120 || value.endsWith(".")) return false;
  if (key === "reference") return /^(?=\S*\d)[\w./#-]{3,40}$/.test(value);
  return begins[key]?.test(value) ?? false;
}
