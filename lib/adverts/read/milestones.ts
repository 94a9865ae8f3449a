import { bareMonth, datesIn, type FoundDate, relativeDayIn } from "./dates";
import type { Draft } from "./draft";
import type { Fact } from "./facts";
import type { HeadPart } from "./head";
import { type Piece, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { timeIn, zoneIn } from "./times";
import { wordsPattern } from "./words";

const spanOf = (piece: Piece, date: { from: number; to: number }) => [spanIn(piece, date.from, date.to)];
const dayIn = (text: string, page: Page) =>
  datesIn(text, page.clock).find((date) => date.precision === "day") ?? null;

function setDay(
  draft: Draft,
  field: "postedOn" | "closesOn",
  piece: Piece,
  date: FoundDate | null,
  confidence: number,
): boolean {
  if (date?.precision !== "day") return false;
  return draft.set(field, {
    value: date.day,
    spans: spanOf(piece, date),
    confidence: date.guessed ? Math.min(confidence, 0.6) : confidence,
    guessed: date.guessed,
    doubt: date.doubt,
  });
}

const postedWords = wordsPattern(
  "posted|published|reposted|veröffentlicht|online seit|eingestellt|erschienen|publiée?|mise? en ligne|date posted|actualisée?|ajoutée?|listed|added",
);

export function readPosted(page: Page, draft: Draft, head: HeadPart[]): void {
  for (const fact of factsFor(page, "posted")) {
    const date = relativeDayIn(fact.value.text, page.clock.now) ?? dayIn(fact.value.text, page);
    if (setDay(draft, "postedOn", fact.value, date, 0.95)) fact.used = true;
  }
  for (const part of head) {
    if (draft.has("postedOn")) return;
    const relative = relativeDayIn(part.text, page.clock.now);
    if (relative && part.text.length < 90) setDay(draft, "postedOn", part, relative, 0.9);
    else if (postedWords.test(part.text)) setDay(draft, "postedOn", part, dayIn(part.text, page), 0.9);
  }
  for (const sentence of page.prose) {
    if (draft.has("postedOn")) return;
    const hit = postedWords.exec(sentence.text);
    if (!hit || sentence.text.length > 120 || hit.index > 30) continue;
    setDay(
      draft,
      "postedOn",
      sentence,
      relativeDayIn(sentence.text, page.clock.now) ?? dayIn(sentence.text, page),
      0.75,
    );
  }
}

const closeWords = wordsPattern(
  "(?:write|send|apply|e-?mail|mail|dm|contact|reply|applications?)(?:[^.]|\\.(?=\\S)){0,90}? (?:by|before|until|no later than)|clos(?:es|ing|e)(?: date)?|deadline|apply (?:by|before|until|no later than)|applications? (?:by|until|must be|should be|are due|is|close|will close|received by)|submit\\p{L}* (?:by|before|no later than)|no later than|expires|by noon|" +
    "bewerb\\p{L}*[^.]{0,70}?(?:bis|spätestens)|bewerbungs(?:frist|schluss|ende)|(?:bis|spätestens)(?: zum| am)?(?=[^.]{0,40}(?:bewerb|unterlagen))|einsendeschluss|" +
    "candidat\\p{L}*[^.]{0,60}?(?:avant|jusqu['’]au|au plus tard)|date limite|avant le|au plus tard|postulez[^.]{0,30}?(?:avant|jusqu['’]au)|clôture",
);

function setClosing(page: Page, draft: Draft, piece: Piece, from: number, confidence: number): boolean {
  const date =
    datesIn(piece.text, page.clock).find((one) => one.precision === "day" && one.from >= from) ?? null;
  if (!setDay(draft, "closesOn", piece, date, confidence) || !date) return false;
  const near = { from: Math.max(from, date.from - 40), to: Math.min(piece.text.length, date.to + 40) };
  const text = piece.text.slice(near.from, near.to);
  const blank =
    text.slice(0, date.from - near.from) +
    " ".repeat(date.to - date.from) +
    text.slice(date.to - near.from).split(/\.\s/)[0]!;
  const time = timeIn(blank);
  if (!time) return true;
  const at = near.from + time.from;
  const zone = zoneIn(blank.slice(time.to, time.to + 24));
  const spans = [spanIn(piece, at, near.from + time.to)];
  const doubt = time.doubt ?? (zone ? null : "The time zone is not said.");
  draft.set("closesTime", { value: time.time, spans, confidence: 0.85, doubt });
  if (zone)
    draft.set("timeZone", {
      value: zone,
      spans: [spanIn(piece, near.from + time.from, Math.min(piece.text.length, near.from + time.to + 12))],
      confidence: 0.8,
    });
  return true;
}

export function readClosing(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "closes"))
    if (setClosing(page, draft, fact.value, 0, 0.95)) fact.used = true;
  for (const fact of factsFor(page, "closes"))
    if (
      /^(?:rolling|ongoing|open|laufend|n\/a|none|until filled)/iu.test(fact.value.text) &&
      !draft.has("closesOn")
    )
      draft.wonder("closesOn", [spanIn(fact.value)], "The advert names no day to close on.");
  for (const sentence of page.prose) {
    if (draft.has("closesOn")) return;
    if (sentence.text.length > 500) continue;
    const hit = closeWords.exec(sentence.text);
    const line = page.lines[sentence.line];
    // a line that says only this is a fact and no part of the section that it happens to stand in
    if (
      hit &&
      setClosing(page, draft, sentence, hit.index, 0.8) &&
      line &&
      !line.bullet &&
      line.text.length <= 120 &&
      line.text.length === sentence.text.length
    )
      page.taken.add(line.n);
  }
}

const atOnce = wordsPattern(
  "asap|a\\.s\\.a\\.p\\.?|as soon as possible|immediate(?:ly)?(?: start| joiner| available)?|start immediately|right away|straight away|(?:ab )?sofort|nächstmöglich\\p{L}*|schnellstmöglich\\p{L}*|zum nächsten?(?:möglichen)?|frühestmöglich\\p{L}*|umgehend|baldmöglichst|dès que possible|immédiate?(?:ment)?|dès maintenant|tout de suite|au plus vite|dès à présent|poste à pourvoir immédiatement|à pourvoir rapidement",
);
const startWords = wordsPattern(
  "start(?:s|ing)?(?: date| on| in| from)?|begin(?:s|ning)?|commenc\\p{L}+|join (?:us|our \\p{L}+)[^.]{0,30}?(?:from|in)|available from|zum(?: nächst\\p{L}+)?|ab(?: dem)?|beginn|eintritt|einstieg|à partir d[ue]|à compter d[ue]|dès(?: le)?|début|prise de (?:poste|fonctions?)|à pourvoir|immediate start|ausbildungsstart",
);
const aboutStart =
  /start|begin|commenc|join|from|available|sofort|ab |zum |eintritt|einstieg|partir|compter|dès|début|prise|pourvoir|asap|as soon as/iu;

const fromWords = /(?:from|on|for|am|le)\s(?:\p{L}+day,? )?$/iu;
const starting = /\b(?:join|start|begin)|\bpost\b|antreten|anfangen|commence|rejoindre/iu;

function setStart(
  _page: Page,
  draft: Draft,
  piece: Piece,
  date: FoundDate | undefined,
  confidence: number,
): boolean {
  if (!date) return false;
  const why = date.doubt ?? "";
  return draft.set("start", {
    value: { kind: date.precision, on: date.day },
    spans: spanOf(piece, date),
    confidence: date.guessed ? 0.6 : confidence,
    doubt: date.doubt,
    guesses: date.guessed ? { on: why } : {},
  });
}

function startFact(page: Page, draft: Draft, fact: Fact): void {
  const [date] = datesIn(fact.value.text, page.clock);
  const now = atOnce.exec(fact.value.text);
  if (setStart(page, draft, fact.value, date, 0.95)) fact.used = true;
  else if (
    now &&
    draft.set("start", {
      value: { kind: "at-once", on: null },
      spans: [spanIn(fact.value, now.index, now.index + now[0].length)],
      confidence: 0.95,
    })
  )
    fact.used = true;
  else if (!draft.has("start") && bareMonth.test(fact.value.text)) wonderMonth(draft, fact.value);
  else if (!draft.has("start")) draft.wonder("start", [spanIn(fact.value)], "This cannot be read as a date.");
}

const fromMonth = new RegExp(
  `(?:from|start[a-z]*|ab|zum|à partir de|dès)\\s(?:in\\s)?${bareMonth.source}`,
  "i",
);

function wonderMonth(draft: Draft, piece: Piece): void {
  const month = bareMonth.exec(piece.text);
  if (month)
    draft.wonder(
      "start",
      [spanIn(piece, month.index, month.index + month[0].length)],
      "A month is named without its year.",
    );
}

export function readStart(page: Page, draft: Draft, head: HeadPart[]): void {
  for (const fact of factsFor(page, "start")) startFact(page, draft, fact);
  for (const part of head) {
    const lead =
      /^(?:from|ab|starting|starts?|à partir d[ue]|dès|zum|as of|available from)(?: dem| le| on)?:?\s/iu.exec(
        part.text,
      );
    if (lead && part.text.length < 50) setStart(page, draft, part, datesIn(part.text, page.clock)[0], 0.8);
  }
  const closing = draft.spansOf("closesOn")[0]?.start ?? -1;
  let bare: Piece | null = null;
  for (const sentence of page.prose) {
    if (draft.has("start")) return;
    if (
      ["about", "tasks", "equal"].includes(sentence.role ?? "") ||
      sentence.text.length > 500 ||
      !aboutStart.test(sentence.text)
    )
      continue;
    for (const date of datesIn(sentence.text, page.clock)) {
      const before = sentence.text.slice(Math.max(0, date.from - 30), date.from);
      if (
        sentence.start + date.from === closing ||
        !(startWords.test(before) || (fromWords.test(before) && starting.test(sentence.text))) ||
        /bis\s*$|closing|deadline|interview|posted|since|seit|depuis|bewerb/iu.test(before) ||
        interview.test(sentence.text)
      )
        continue;
      setStart(page, draft, sentence, date, 0.75);
      break;
    }
    const now = atOnce.exec(sentence.text);
    if (
      now &&
      !/feedback|reply|respond|apply|bewerb(?:en|ung)|postul/iu.test(
        sentence.text.slice(Math.max(0, now.index - 40), now.index),
      )
    )
      draft.set("start", {
        value: { kind: "at-once", on: null },
        spans: [spanIn(sentence, now.index, now.index + now[0].length)],
        confidence: 0.7,
      });
    if (
      !bare &&
      sentence.text.length < 300 &&
      fromMonth.test(sentence.text) &&
      datesIn(sentence.text, page.clock).length === 0
    )
      bare = sentence;
  }
  if (!draft.has("start") && bare && !/apply|application|bewerb|candidat/iu.test(bare.text))
    wonderMonth(draft, bare);
}

const interview =
  /interview|vorstellungsgespräch|auswahlgespräch|bewerbungsgespräch|entretiens?|gespräche|assessment|jury/iu;

/** Interviews on named days become dates; "in the week of 4 January" is kept in the advert's words. */
export function readInterviews(page: Page, draft: Draft): void {
  const facts = factsFor(page, "interviews");
  const pieces: Piece[] = [
    ...facts.map((fact) => fact.value),
    ...page.prose.filter(
      (sentence) => interview.test(sentence.text) && /\d/.test(sentence.text) && sentence.text.length < 260,
    ),
  ];
  for (const piece of pieces) {
    const dates = datesIn(piece.text, page.clock);
    const vague =
      /week|woche|semaine|w\/c|between|zwischen|entre|from|ab |early|mid|late|anfang|mitte|ende|début|fin/iu.test(
        piece.text,
      ) || dates.length === 0;
    const fact = facts.find((one) => one.value === piece);
    if (
      !fact &&
      ((dates.length === 0 && !/kalenderwoche|\bkw ?\d/iu.test(piece.text)) ||
        draft.has("interviewNote") ||
        draft.has("interviewDates"))
    )
      continue;
    if (!vague)
      for (const date of dates.filter((one) => one.precision === "day"))
        draft.add("interviewDates", {
          value: date.day,
          spans: spanOf(piece, date),
          confidence: 0.85,
          guessed: date.guessed,
          doubt: date.doubt,
        });
    else if (piece.text.length <= 300)
      draft.set("interviewNote", { value: noteOf(piece.text), spans: [spanIn(piece)], confidence: 0.85 });
    if (fact) fact.used = true;
  }
}

const noteOf = (text: string) =>
  text
    .replace(
      /^interviews? (?:will (?:be held|take place) |are (?:planned |expected )?)?(?=in |on |week|w\/c|from|between)/iu,
      "",
    )
    .replace(/^in the (?=week)/i, "")
    .replace(/\.$/, "");
