import { countriesIn, eu } from "./countries";
import type { Draft } from "./draft";
import { type Piece, pieceOf, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { wordsPattern } from "./words";

const allowed = wordsPattern(
  "remote(?:ly)?(?: work)?(?:,| -| –|:)?\\s?(?:\\(|in|within|from|across|aus|innerhalb|en|depuis|anywhere in|anywhere within|the)|(?:must|need to|should) (?:be )?(?:based|located|live|living|reside|residing|resident)|(?:based|living|located|residing|resident) (?:anywhere )?in|applicants? (?:from|in|must)|candidates? (?:from|in|based|must)|eligible to work (?:from|in)|hire in|hiring in|open to (?:candidates|applicants)|wohnsitz in|wohnhaft in|innerhalb von|résid\\p{L}+ en|basée? en|télétravail (?:depuis|en)",
);
const union = wordsPattern(
  "EU|E\\.U\\.|European Union|Europäische[nr]? Union|Union européenne|UE|EU-wide|EU-weit",
  "u",
);

function take(draft: Draft, piece: Piece, from: number, confidence: number): boolean {
  const text = piece.text.slice(from, from + 300).split(/[.!?](?:\s|$)/)[0]!;
  const found = countriesIn(text);
  const known = draft.get("applicantCountries") ?? [];
  for (const { code, from: at, to } of found) {
    if (!known.includes(code))
      draft.add("applicantCountries", {
        value: code,
        spans: [spanIn(piece, from + at, from + to)],
        confidence,
      });
  }
  const all = found.length === 0 ? union.exec(text) : null;
  if (all) {
    const spans = [spanIn(piece, from + all.index, from + all.index + all[0].length)];
    for (const code of eu) draft.add("applicantCountries", { value: code, spans, confidence: 0.7 });
  }
  return found.length > 0 || all !== null;
}

/** The countries that people who work remotely may sit in. */
export function readApplicants(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "applicants")) if (take(draft, fact.value, 0, 0.95)) fact.used = true;
  if (draft.has("applicantCountries") || draft.get("workplace") !== "remote") return;
  for (const fact of factsFor(page, "location", "workplace")) {
    if (!/remote|home|anywhere|télétravail/iu.test(fact.value.text)) continue;
    if (take(draft, fact.value, 0, 0.85)) fact.used = true;
  }
  for (const line of page.head) {
    const remote = /remote|télétravail|home[ -]?office/iu.exec(line.text);
    if (remote && line.text.length <= 200 && take(draft, pieceOf(line), remote.index, 0.8)) return;
  }
  for (const sentence of page.prose) {
    if (draft.has("applicantCountries")) return;
    const hit = allowed.exec(sentence.text);
    if (hit && sentence.text.length < 500) take(draft, sentence, hit.index + hit[0].length, 0.75);
  }
}
