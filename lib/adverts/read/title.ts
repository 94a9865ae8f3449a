import type { Draft } from "./draft";
import { type HeadPart, titleScore } from "./head";
import { type Piece, partOf, spanIn } from "./lines";
import { headPlace } from "./locations";
import { moneyIn } from "./money";
import { factsFor, type Page } from "./page";
import { isAllTerms } from "./terms";
import { boardNoise, genderMark, titleWord } from "./title-words";
import { splitPiece } from "./words";

const hours =
  /^[^\p{L}]*\d{1,3}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,3})?\+?\s?(?:hours?|hrs?|h\b|std|stunden|heures|days?|%)/iu;
const leads =
  /^(?:[\s*=~#_!]+|(?:job title|position|we are hiring|we['’]re hiring|now hiring|hiring|vacancy|wir suchen|gesucht|stellenangebot|offre d['’]emploi|recrutement|re|fwd?|job|subject|betreff|objet)(?:\s?:\s?|\s(?:an?|eine?n?|une?)\s)|(?:looking for|seeking|we need|wanted|opening for|recherche|nous recherchons|recrute|suchen)\s?:?\s(?:(?:an?|eine?n?|une?|un\(e\))\s)?|(?:un\(e\)|eine?\/n|eine\(n\)|eine?n?|une?|an?)\s(?=\p{Lu}))/iu;
const duration =
  /^\d{1,2}(?:\s?[-–]\s?\d{1,2})?[ -](?:months?|weeks?|years?|monate?|jahre?|mois|ans?)(?: (?:ftc|fixed[ -]term|contract|befristet|cdd|maternity cover))?$/iu;
const code = /^(?:ref\.?:?\s?|req\s?|#)?[A-Z]{0,5}[-_/]?\d{3,}[\w/-]*$/i;

/** "School Cook, 25 hours a week, term time only" is the title "School Cook": terms, pay, places and codes are facts. */
function tidyTitle(piece: Piece, page: Page): Piece {
  const lead = leads.exec(piece.text);
  let title =
    lead && lead[0].length < piece.text.length - 2 ? partOf(piece, lead[0].length, piece.text.length) : piece;
  for (let tries = 0; tries < 5; tries++) {
    const parts = splitPiece(title, /,\s|\s[|·•–—-]\s|\s?\((?=[^()]*\)$)|\s[@]\s|\t/gu);
    const tail = parts[parts.length - 1];
    if (!tail || parts.length < 2 || !isFact(tail, page)) break;
    title = partOf(
      title,
      0,
      tail.start - title.start - (title.text[tail.start - title.start - 1] === "(" ? 1 : 0),
    );
  }
  return partOf(title, 0, title.text.replace(decoration, "").length);
}

/** "Wanted", a year's worth of exclamation marks and a workload behind a title are not part of it. */
const decoration =
  /(?:\s(?:wanted|needed|required|gesucht|\(?\d{2,3} ?(?:[-–] ?\d{2,3} ?)?%\)?)|[\s!*=~#_]){1,60}$/iu;

/** Once the places are known: "Cook - Fishguard" is the title "Cook". */
export function trimPlace(draft: Draft): void {
  const title = draft.get("title") ?? "";
  const cut = /^(.{3,}?)(?:\s[|·•–—-]\s|,\s|\s\()([^|·•–—(),]{2,40})\)?$/u.exec(title);
  const town = cut?.[2]?.trim().toLowerCase();
  if (cut && (draft.get("locations") ?? []).some((place) => place.locality?.toLowerCase() === town))
    draft.replace("title", cut[1]!.replace(decoration, ""));
}

function isFact(tail: Piece, page: Page): boolean {
  const text = tail.text.replace(/\)$/, "");
  if (text === "" || genderMark.test(`(${text})`)) return false;
  if (hours.test(text) || code.test(text) || boardNoise.test(text)) return true;
  if (/^contract$/iu.test(text) || duration.test(text)) return true;
  if (isAllTerms(text))
    return !/^(?:intern|internship|apprentice(?:ship)?|praktikum|stage|alternance)$/i.test(text);
  if (text.length <= 50 && moneyIn(text).some((range) => range.sign)) return true;
  return !titleWord.test(text) && headPlace({ ...tail, text }, page, null) !== null;
}

const atCompany = /\s(?:at|@|bei(?: der| dem)?|chez)\s(?=\p{Lu})/u;

/** The title, by its label or as the line of the head that looks most like the name of a role. */
export function readTitle(page: Page, draft: Draft, head: HeadPart[]): HeadPart | null {
  const [fact] = factsFor(page, "title");
  const scored = head.slice(0, 14).map((part, n) => {
    const line = page.lines[part.line];
    const order = head.slice(0, n).filter((other) => other.kind === "name" && other.first).length;
    return { part, score: titleScore(part, order, line?.level ?? 0) };
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (one.score > (top?.score ?? 0) ? one : top),
    null,
  );
  if (fact && !/^(?:re|fwd)\b/i.test(fact.value.text) && fact.value.text.length <= 200) {
    // the head may have it in full: "Fachkraft (m/w/d)" where the label says "Fachkraft"
    const fuller =
      best &&
      genderMark.test(best.part.text) &&
      !genderMark.test(fact.value.text) &&
      best.part.text.startsWith(fact.value.text);
    const title = tidyTitle(fuller ? best.part : fact.value, page);
    fact.used = true;
    draft.set("title", { value: capital(title.text), spans: [spanIn(title)], confidence: 0.95 });
    return best?.part.text.includes(title.text) ? best.part : null;
  }
  if (best) {
    const line = lineOf(page, best.part);
    const named = atCompany.exec(line.text);
    const title = tidyTitle(named && named.index > 3 ? partOf(line, 0, named.index) : line, page);
    const sure = best.score >= 3;
    draft.set("title", {
      value: capital(title.text.slice(0, 200).trim()),
      spans: [spanIn(title)],
      confidence: sure ? 0.9 : 0.55,
      doubt: sure ? null : "Is this the title?",
    });
    return best.part;
  }
  readFromProse(page, draft);
  return null;
}

const capital = (text: string) => (text[0] ?? "").toUpperCase() + text.slice(1);

/** The whole line that a part stands in: a dash inside a title does not end it ("Manager – Payments"). */
function lineOf(page: Page, part: HeadPart): Piece {
  const line = page.lines[part.line];
  return line ? { text: line.text.slice(0, 300), start: line.start, line: line.n } : part;
}

const sought =
  /(?:looking for|seeking|hiring|recruiting|searching for|in search of|need|seeks|suchen|sucht|recherchons|recherche|recrutons|recrute)\s(?:(?:wir|ab sofort|zum nächstmöglichen zeitpunkt|zum \d{1,2}\.\s?\p{L}+(?: \d{4})?|in \p{Lu}\p{L}+|für unser(?:en|e)? \p{L}+(?: in \p{Lu}\p{L}+)?|pour (?:notre|son) \p{L}+(?: de \p{Lu}\p{L}+)?|to recruit|for|unbefristet|befristet|in vollzeit|in teilzeit|dich als|sie als|,)\s?)*(?:an?|another|our next|eine?n?(?:\(n\)|\/n|\/-n)?|eine\(n\)|un\(e\)|une?|des|some|several|\d{1,2}|two|three|zwei|deux)?\s?((?:experienced |talented |passionate |motivated |friendly |reliable |new |engagierten? |erfahrenen? |motivierten? |new )*)([\p{L}][^,.;:!?()]{2,80}(?:\((?:[mwfdxh/|*\s]+|all genders)\))?)/iu;
const endsTitle =
  /\s(?:to|who|for|with|in|at|on|based|der|die|das|für|mit|bei|zur|zum|ab|am|im|qui|pour|dans|à|avec|afin|en|sur|and|und|join|as)\s/iu;

function readFromProse(page: Page, draft: Draft): void {
  for (const sentence of page.prose.slice(0, 60)) {
    const hit = sought.exec(sentence.text);
    if (!hit) continue;
    const at = hit.index + hit[0].length - hit[2]!.length;
    const end = endsTitle.exec(hit[2]!);
    const name = partOf(sentence, at, end ? at + end.index : at + hit[2]!.length);
    if (!titleWord.test(name.text) && !genderMark.test(name.text)) continue;
    const value = name.text[0]!.toUpperCase() + name.text.slice(1);
    draft.set("title", {
      value,
      spans: [spanIn(name)],
      confidence: 0.6,
      doubt: "The title is taken from a sentence.",
    });
    return;
  }
  const first = page.lines.find((line) => !page.taken.has(line.n));
  if (!first) return;
  const name = { text: first.text.slice(0, 120).trim(), start: first.start, line: first.n };
  draft.set("title", {
    value: name.text,
    spans: [spanIn(name)],
    confidence: 0.2,
    doubt: "No line looks like a title; this is the first one.",
  });
}
