import { wordsPattern } from "./words";

const monthWords = [
  "jan|january|januar|jänner|janvier|janv",
  "feb|february|februar|feber|février|fevrier|févr|fév|fevr",
  "mar|march|märz|maerz|mrz|mär|mars",
  "apr|april|avril|avr",
  "may|mai",
  "jun|june|juni|juin",
  "jul|july|juli|juillet|juil",
  "aug|august|août|aout",
  "sep|sept|september|septembre",
  "oct|october|okt|oktober|octobre",
  "nov|november|novembre",
  "dec|december|dez|dezember|décembre|decembre|déc",
];
const monthNumber = new Map(
  monthWords.flatMap((row, month) => row.split("|").map((word) => [word, month + 1] as const)),
);
const month = `(?:${[...monthNumber.keys()].sort((a, b) => b.length - a.length).join("|")})`;

export type DateClock = { now: Date; monthFirst: boolean };
/** `day` is `YYYY-MM-DD`, or `YYYY-MM` where only a month is named. */
export type FoundDate = {
  day: string;
  precision: "day" | "month";
  from: number;
  to: number;
  guessed: boolean;
  doubt: string | null;
};

const year = "((?:19|20)\\d{2})";
const patterns = {
  iso: wordsPattern(`${year}[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\\d|3[01])(?:T[\\d:.]{4,12}Z?)?`, "giu"),
  dayMonth: wordsPattern(
    `(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[ \\t-]?(?:of |de |den )?(${month})\\.?(?:,?[ \\t-]?(?:de )?(?:${year}|['’](\\d{2})))?`,
    "giu",
  ),
  monthDay: wordsPattern(`(${month})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? ${year})?`, "giu"),
  monthYear: wordsPattern(
    `(?<!\\d(?:st|nd|rd|th|er|\\.)?[ -]?)(${month})\\.?,?[ /-]?(?:of |de )?${year}`,
    "giu",
  ),
  numeric: wordsPattern("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)?\\d{2})", "giu"),
  dayMonthDots: wordsPattern("(\\d{1,2})\\.(\\d{1,2})\\.", "giu"),
  monthOfYear: wordsPattern(`(0[1-9]|1[0-2])[/.]${year}`, "giu"),
};
const cue = new RegExp(`\\d[ .,/-]{0,2}\\d|\\d.{0,6}${month}|${month}.{0,3}\\d`, "iu");

const pad = (n: number) => String(n).padStart(2, "0");

/** The calendar's day, or null where there is no such day (31 June) or it is absurdly far. */
export function dayOf(y: number, m: number, d: number): string | null {
  if (y < 1990 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 ? `${y}-${pad(m)}-${pad(d)}` : null;
}

/** The next time that this day comes, counted from the clock. */
function nextYearOf(m: number, d: number, now: Date): number {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const y = now.getUTCFullYear();
  return Date.UTC(y, m - 1, d) >= today ? y : y + 1;
}

const noYear = "The advert does not say the year; the next such day is taken.";

function dated(found: RegExpMatchArray, day: string | null, more: Partial<FoundDate> = {}): FoundDate[] {
  if (!day) return [];
  return [
    {
      day,
      precision: "day",
      from: found.index!,
      to: found.index! + found[0].length,
      guessed: false,
      doubt: null,
      ...more,
    },
  ];
}

function named(
  found: RegExpMatchArray,
  d: string,
  word: string,
  y: string | undefined,
  now: Date,
): FoundDate[] {
  const m = monthNumber.get(word.toLowerCase())!;
  if (y) return dated(found, dayOf(Number(y.length === 2 ? `20${y}` : y), m, Number(d)));
  return dated(found, dayOf(nextYearOf(m, Number(d), now), m, Number(d)), { guessed: true, doubt: noYear });
}

function numeric(found: RegExpMatchArray, clock: DateClock): FoundDate[] {
  const [first, second] = [Number(found[1]), Number(found[3])];
  const y = Number(found[4]!.length === 2 ? `20${found[4]}` : found[4]);
  const dots = found[2] === ".";
  const monthFirst = !dots && (second > 12 || (clock.monthFirst && first <= 12));
  const day = monthFirst ? dayOf(y, first, second) : dayOf(y, second, first);
  const open = !dots && first <= 12 && second <= 12 && first !== second;
  const doubt = open ? `“${found[0]}” is read as ${monthFirst ? "month first" : "day first"}.` : null;
  return dated(found, day, { guessed: open, doubt });
}

const beside =
  /(?<![\d.:,/-])(\d{1,2})(?:st|nd|rd|th|er|\.)?\s?(?:and|&|und|et|or|oder|ou|,|-|–|to|bis|au)\s?$/iu;

/** "10th and 11th December 2026" are two days. */
function daysBeside(text: string, date: FoundDate): FoundDate[] {
  if (date.precision !== "day" || !/^\d{1,2}(?!\d)/.test(text.slice(date.from))) return [];
  const hit = beside.exec(text.slice(Math.max(0, date.from - 16), date.from));
  const [y, m, d] = date.day.split("-").map(Number);
  const other = hit && Number(hit[1]) < d! ? dayOf(y!, m!, Number(hit[1])) : null;
  if (!hit || !other) return [];
  const from = date.from - (hit[0].length - hit[0].indexOf(hit[1]!));
  return [{ ...date, day: other, from, to: from + hit[1]!.length }];
}

/** Every date in a text, in the order of the text; where two readings overlap the longer one counts. */
export function datesIn(text: string, clock: DateClock): FoundDate[] {
  if (!cue.test(text)) return [];
  const all: FoundDate[] = [];
  for (const found of text.matchAll(patterns.iso))
    all.push(...dated(found, dayOf(Number(found[1]), Number(found[2]), Number(found[3]))));
  for (const found of text.matchAll(patterns.dayMonth))
    all.push(...named(found, found[1]!, found[2]!, found[3] ?? found[4], clock.now));
  for (const date of [...all]) all.push(...daysBeside(text, date));
  for (const found of text.matchAll(patterns.monthDay))
    all.push(...named(found, found[2]!, found[1]!, found[3], clock.now));
  for (const found of text.matchAll(patterns.numeric)) all.push(...numeric(found, clock));
  for (const found of text.matchAll(patterns.monthYear)) {
    all.push(
      ...dated(found, `${found[2]}-${pad(monthNumber.get(found[1]!.toLowerCase())!)}`, {
        precision: "month",
      }),
    );
  }
  for (const found of text.matchAll(patterns.monthOfYear))
    all.push(...dated(found, `${found[2]}-${found[1]}`, { precision: "month" }));
  for (const found of text.matchAll(patterns.dayMonthDots)) {
    const [d, m] = [Number(found[1]), Number(found[2])];
    all.push(...dated(found, dayOf(nextYearOf(m, d, clock.now), m, d), { guessed: true, doubt: noYear }));
  }
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: FoundDate[] = [];
  for (const date of all.slice(0, 60))
    if (kept.every((other) => date.to <= other.from || date.from >= other.to)) kept.push(date);
  return kept.sort((a, b) => a.from - b.from);
}

/** A month named without a year ("from January"), which cannot be read into a date. */
export const bareMonth = wordsPattern(`${month}`, "iu");

const units: [RegExp, number][] = [
  [/^(?:min|hour|std|stunde|heure|hr|h$|sec|sek)/i, 0],
  [/^(?:d|tag|jour|j$)/i, 1],
  [/^(?:w|semaine)/i, 7],
  [/^(?:mo|mois)/i, 30],
  [/^(?:y|jahr|an)/i, 365],
];
const unit =
  "(minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|d|w|h|mo|minuten?|stunden?|std|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans?)";
const many = "(\\d{1,3}|an?|one|two|three|four|five|six|eine[rmn]?|zwei|drei|vier|une?|deux|trois|quatre)";
const ago = wordsPattern(
  `(?:${many}(\\+)? ${unit} ago|(\\d{1,2})(\\+)?(?:d|w|mo|h) ago|vor (?:mehr als )?${many}(\\+)? ${unit}|il y a (?:plus de )?${many}(\\+)? ${unit})`,
);
const today = wordsPattern(
  "just (?:now|posted)|posted today|today|heute|gerade eben|aujourd['’]hui|à l['’]instant",
);
const yesterday = wordsPattern("yesterday|gestern|hier");
const counts: Record<string, number> = {
  two: 2,
  zwei: 2,
  deux: 2,
  three: 3,
  drei: 3,
  trois: 3,
  four: 4,
  vier: 4,
  quatre: 4,
  five: 5,
  six: 6,
};

const daysBefore = (now: Date, days: number) =>
  new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** "2 days ago", "vor 3 Tagen", "il y a une semaine", counted from the clock in UTC. */
export function relativeDayIn(text: string, now: Date): FoundDate | null {
  const found = ago.exec(text);
  if (found) {
    const parts = found.slice(1).filter((part) => part !== undefined && part !== "+");
    const short = /(\d+)\+?(d|w|mo|h) ago/i.exec(found[0]);
    const amount = short ? short[1]! : parts[0]!;
    const size = units.find(([pattern]) => pattern.test(short ? short[2]! : parts[1]!))?.[1] ?? 1;
    const count = /^\d/.test(amount) ? Number(amount) : (counts[amount.toLowerCase()] ?? 1);
    if (count * size > 3650) return null;
    const rough = size > 1 || found[0].includes("+") || /mehr als|plus de/i.test(found[0]);
    const doubt = rough ? "The advert says only roughly when it was posted." : null;
    return {
      day: daysBefore(now, count * size),
      precision: "day",
      from: found.index,
      to: found.index + found[0].length,
      guessed: rough,
      doubt,
    };
  }
  for (const [pattern, days] of [
    [yesterday, 1],
    [today, 0],
  ] as const) {
    const hit = pattern.exec(text);
    if (hit)
      return {
        day: daysBefore(now, days),
        precision: "day",
        from: hit.index,
        to: hit.index + hit[0].length,
        guessed: false,
        doubt: null,
      };
  }
  return null;
}
