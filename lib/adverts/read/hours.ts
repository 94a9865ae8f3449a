import type { z } from "zod";
import type { HoursPerWeek } from "../schema";
import type { Found } from "./draft";
import { type Piece, spanIn } from "./lines";
import { wordsPattern } from "./words";

const number = "(\\d{1,3}(?:[.,]\\d{1,2})?)";
const unit = "(?:working )?(?:hours?|hrs?|h|std\\.?|stunden|wochenstunden|heures?|stdn\\.?)(?!\\p{L}|\\d)";
const week =
  "(?:\\s?(?:\\/|a|per|each|every|pro|je|in der|die|par|la)\\s?\\.?(?:week|wk|w|woche|wo\\.?|semaine|sem\\.?)| weekly|\\s?p\\.?\\s?w\\.?| wöchentlich| hebdomadaires?| hebdo)";
const range = wordsPattern(
  `(?:(>=|<=|≥|≤|>|<|more than|less than|at least|min(?:imum|destens|\\.)?(?: of)?|up to|max(?:imum|imal|\\.)?(?: of)?|bis(?: zu)?|über|mehr als|weniger als|unter|au moins|minimum|jusqu['’]à|maximum|plus de|moins de|over|under)\\s?)?${number}\\s?(?:${unit}\\s?)?(?:(?:-|–|—|to|bis|à|and|und|or|oder|ou|\\/)\\s?${number}\\s?)?-?${unit}(${week})?`,
);
const weekFirst = wordsPattern(
  `(?:wochenarbeitszeit|weekly hours|hours per week|stunden pro woche|wochenstunden|heures par semaine|durée hebdomadaire)(?: von| of| de)?\\s?:?\\s?${number}(?:\\s?(?:-|–|to|bis|à)\\s?${number})?`,
);
const clockHours = /^\d{1,2}\s?h(?:\d{2}|\s?(?:-|–|à)\s?\d{1,2}\s?h)/iu;

type Hours = z.input<typeof HoursPerWeek>;

const lowest = /^(?:>|≥|>=|more than|at least|min|über|mehr|au moins|minimum|plus de|over)/iu;
const highest = /^(?:<|≤|<=|less than|up to|max|bis|weniger|unter|jusqu|moins de|under)/iu;
const strict =
  /^(?:>(?!=)|<(?!=)|more than|less than|über|mehr als|weniger als|unter|plus de|moins de|over|under)/iu;

const value = (written: string | undefined) => (written ? Number(written.replace(",", ".")) : null);

function build(sign: string | undefined, low: number, high: number | null): Hours {
  if (high !== null) return { min: Math.min(low, high), max: Math.max(low, high) };
  if (sign && lowest.test(sign)) return { min: low, max: null, minExclusive: strict.test(sign) };
  if (sign && highest.test(sign)) return { min: null, max: low, maxExclusive: strict.test(sign) };
  return { min: low, max: low };
}

/** Hours per week. Behind a label bare hours are enough ("> 32 hours"); in prose the week must be said. */
export function hoursIn(piece: Piece, labelled: boolean): Found<Hours> | null {
  if (!/\d/.test(piece.text)) return null;
  const first = weekFirst.exec(piece.text);
  if (first) return found(piece, first, undefined, value(first[1])!, value(first[2]));
  const bare = labelled
    ? /^(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:per week|a week|p\.?\s?w\.?|pro woche|par semaine|weekly)/iu.exec(
        piece.text,
      )
    : null;
  if (bare) return found(piece, bare, undefined, value(bare[1])!, null);
  const hit = range.exec(piece.text);
  if (!hit) return null;
  const [low, high] = [value(hit[2])!, value(hit[3])];
  const weekly = hit[4] !== undefined || /wochenstunden/iu.test(hit[0]);
  if (
    !weekly &&
    (!labelled ||
      low < 4 ||
      clockHours.test(hit[0]) ||
      /shift|schicht|per day|täglich|par jour|pro tag|a day|per month|\bmonat|par mois|notice|am\b|pm\b/iu.test(
        piece.text.slice(hit.index, hit.index + hit[0].length + 14),
      ))
  )
    return null;
  return found(piece, hit, hit[1], low, high);
}

function found(
  piece: Piece,
  hit: RegExpExecArray,
  sign: string | undefined,
  low: number,
  high: number | null,
): Found<Hours> | null {
  if (low <= 0 || low > 80 || (high ?? 0) > 80) return null;
  return {
    value: build(sign, low, high),
    spans: [spanIn(piece, hit.index, hit.index + hit[0].length)],
    confidence: 0.9,
  };
}
