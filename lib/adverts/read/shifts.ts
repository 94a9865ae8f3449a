import type { Draft } from "./draft";
import { type Piece, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { isAllHours } from "./terms";
import { wordsPattern } from "./words";

const time = "(?:[01]?\\d|2[0-3])(?:[:.h][0-5]\\d)?\\s?(?:[ap]\\.?m\\.?|uhr|h)?";
const one = `${time}\\s?(?:-|–|—|to|until|till|bis|à|jusqu['’]à)\\s?${time}`;
const times = wordsPattern(`${one}(?:(?:,| /| and| und| et| or| oder| ou) ${one}){0,5}`);
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

/** When the shifts are, in the advert's words: times before anything else ("14:00 to 22:00", else "4 on 4 off"). */
export function readShift(page: Page, draft: Draft): void {
  const facts = factsFor(page, "shift", "hours");
  for (const fact of facts) {
    const hit = shiftIn(fact.value);
    if (!hit) continue;
    const value = fact.value.text.length <= 200 && fact.key === "shift" ? fact.value.text : hit.words;
    if (draft.set("shift", { value, spans: [spanIn(fact.value, hit.from, hit.to)], confidence: 0.9 }))
      fact.used = true;
  }
  for (const sentence of page.prose) {
    if (draft.has("shift")) return;
    const { text } = sentence;
    if (text.length > 400 || !/\d/.test(text) || !cue.test(text) || other.test(text)) continue;
    const hit = shiftIn(sentence);
    if (hit)
      draft.set("shift", { value: hit.words, spans: [spanIn(sentence, hit.from, hit.to)], confidence: 0.8 });
  }
  for (const fact of facts) {
    if (fact.key !== "shift" || !/\d/.test(fact.value.text) || isAllHours(fact.value.text)) continue;
    if (draft.set("shift", { value: fact.value.text, spans: [spanIn(fact.value)], confidence: 0.8 }))
      fact.used = true;
  }
}
