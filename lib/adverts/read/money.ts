import { currencySigns } from "./currencies";

type Sign = { code: string; guess: boolean };
type Amount = { value: number; from: number; to: number; sign: Sign | null; scale: number };
export type MoneyRange = {
  min: number | null;
  max: number | null;
  from: number;
  to: number;
  sign: Sign | null;
  scaled: boolean;
  swapped: boolean;
};

const signs = currencySigns.map((row) => row.words).join("|");
const digits =
  "\\d{1,2}(?:,\\d{2}){1,3},\\d{3}|\\d{1,3}(?:[.,' ’]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)";
const scales = "k|K|T(?=\\s?€|\\s?EUR)|tsd\\.?|Tsd\\.?|M|m|Mio\\.?|lakhs?|Lakhs?|LPA|lpa|L";
const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(${signs})\\s?)?(${digits})(?:\\s?(${scales})(?![a-zà-ž]))?(?:[.,][–-])?(?:\\s?(${signs})(?![a-zà-ž]))?`,
  "gu",
);
const per = "(?:\\s?(?:\\/|per |an? |p\\.?)\\s?\\p{L}{1,6}\\.?|\\s?p\\.\\s?a\\.|\\s?brutto)?";
const joins = new RegExp(
  `^${per}\\s?(?:-|–|—|−|~|to|and|bis(?: zu)?|und|à|a|et|up to|bis maximal)\\s?(?:ca\\. |approx\\. |rund )?$`,
  "iu",
);
const upTo =
  /(?:up to|upto|max(?:imum|imal|\.)?|bis(?: zu)?|jusqu['’]à|maximum de|no more than|under|≤|<)\s?(?:ca\. )?$/iu;
const atLeast =
  /(?:from|starting (?:at|from)|min(?:imum|destens|\.)?|at least|ab|à partir de|dès|minimum de|au moins|more than|over|≥|>|von)\s?(?:ca\. )?$/iu;
const orMore = /^(?:\s?\+|\s?(?:or more|and above|upwards|et plus|aufwärts|und mehr))/iu;

const byWord = currencySigns.map((row) => ({
  pattern: new RegExp(`^(?:${row.words})$`, "u"),
  sign: { code: row.code, guess: row.guess ?? false },
}));
const signOf = (word: string | undefined): Sign | null =>
  byWord.find((row) => word && row.pattern.test(word))?.sign ?? null;

/** "24,790", "45.000", "19,80", "3 200", "1'200.50": a separator before exactly three digits groups thousands. */
function numberOf(written: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(written);
  const whole = (decimals ? written.slice(0, decimals.index) : written).replace(/\D/g, "");
  return Number(decimals ? `${whole}.${decimals[1]}` : whole);
}

function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  if (/^(?:k|t|tsd)/i.test(word)) return 1000;
  if (/^(?:l)/i.test(word)) return 100_000;
  return 1_000_000;
}

/** Numbers that may be money, with the currency and scale written at them. */
function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  for (const hit of text.matchAll(amount)) {
    const letter = hit[3];
    const scale = scaleOf(letter);
    const value = numberOf(hit[2]!) * scale;
    if (Number.isFinite(value) && value <= 1e12) {
      found.push({
        value: Math.round(value * 100) / 100,
        from: hit.index,
        to: hit.index + hit[0].trimEnd().length,
        sign: signOf(hit[1] ?? hit[4]),
        scale,
      });
    }
    if (found.length >= 24) break;
  }
  return found;
}

function pair(text: string, low: Amount, high: Amount): MoneyRange | null {
  if (!joins.test(text.slice(low.to, high.from))) return null;
  if (low.sign && high.sign && low.sign.code !== high.sign.code) return null;
  // "120-150k": the scale at the end holds for both
  const first =
    low.scale === 1 && high.scale > 1 && low.value < high.scale ? low.value * high.scale : low.value;
  if (first > high.value * 20 || high.value > first * 50) return null;
  const [min, max] = first <= high.value ? [first, high.value] : [high.value, first];
  return {
    min,
    max,
    from: low.from,
    to: high.to,
    sign: low.sign ?? high.sign,
    scaled: high.scale > 1,
    swapped: first > high.value,
  };
}

function single(text: string, one: Amount): MoneyRange {
  const before = text.slice(Math.max(0, one.from - 20), one.from);
  const open = { from: one.from, to: one.to, sign: one.sign, scaled: one.scale > 1, swapped: false };
  if (upTo.test(before)) return { min: null, max: one.value, ...open };
  if (atLeast.test(before) || orMore.test(text.slice(one.to, one.to + 12)))
    return { min: one.value, max: null, ...open };
  return { min: one.value, max: one.value, ...open };
}

/** Amounts and ranges of amounts, in the order of the text. */
export function moneyIn(text: string): MoneyRange[] {
  const amounts = amountsIn(text);
  const ranges: MoneyRange[] = [];
  for (let n = 0; n < amounts.length; n++) {
    const next = amounts[n + 1];
    const both = next ? pair(text, amounts[n]!, next) : null;
    ranges.push(both ?? single(text, amounts[n]!));
    if (both) n++;
  }
  return ranges;
}
