import type { Draft } from "./draft";
import { type Piece, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { wordsPattern } from "./words";

const time = "(?:[01]?\\d|2[0-3])(?:[:.h][0-5]\\d)?\\s?(?:[ap]\\.?m\\.?|uhr|h)?";
const times = wordsPattern(`${time}\\s?(?:-|–|—|to|until|till|bis|à|jusqu['’]à)\\s?${time}`);
const exact = /[:.h]\d\d|[ap]\.?m|uhr|\dh/iu;
const cue =
  /shift|schicht|hours|working|work|dienst|horaire|équipe|arbeitszeit|monday|montag|lundi|rota|poste|matin|nuit/iu;
const other =
  /opening hours|we(?:'re| are) open|öffnungszeiten|horaires d'ouverture|call|phone|telefon|contact|lunch|interview|core hours|kernarbeitszeit/iu;

function shiftIn(piece: Piece): { words: string; from: number; to: number } | null {
  const hit = times.exec(piece.text);
  if (!hit || !exact.test(hit[0])) return null;
  return { words: hit[0].trim(), from: hit.index, to: hit.index + hit[0].trimEnd().length };
}

/** When the shifts are, in the advert's words ("14:00 to 22:00"). */
export function readShift(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "shift", "hours")) {
    const hit = shiftIn(fact.value);
    if (
      hit &&
      draft.set("shift", {
        value: fact.value.text.length <= 200 && fact.key === "shift" ? fact.value.text : hit.words,
        spans: [spanIn(fact.value, hit.from, hit.to)],
        confidence: 0.9,
      })
    )
      fact.used = true;
  }
  for (const sentence of page.prose) {
    if (draft.has("shift")) return;
    if (
      sentence.text.length > 400 ||
      !/\d/.test(sentence.text) ||
      !cue.test(sentence.text) ||
      other.test(sentence.text)
    )
      continue;
    const hit = shiftIn(sentence);
    if (hit)
      draft.set("shift", { value: hit.words, spans: [spanIn(sentence, hit.from, hit.to)], confidence: 0.8 });
  }
}
