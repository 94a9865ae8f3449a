import { datesIn } from "./dates";
import type { Draft } from "./draft";
import { type Piece, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { wordsPattern } from "./words";

const count =
  "(?:\\d{1,3}(?:[.,]5)?|one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four|eine?[mnrs]?|zwei|drei|vier|fünf|sechs|zwölf|achtzehn|une?|deux|trois|quatre|cinq|six|douze|dix-huit)";
const span = `${count}(?:\\s?(?:-|–|to|bis|à)\\s?${count})?[ -]?(?:years?|months?|weeks?|jahre?n?|monate?n?|wochen?|ans?|années?|mois|semaines?)`;
const duration = wordsPattern(span);
/** A duration in prose counts only beside words of a limited contract. */
const limited = wordsPattern(
  `(?:fixed[ -]term|ftc|temporary|temp|contract|contract length|secondment|internship|placement|befristet|befristung|projekt|laufzeit|vertragsdauer|praktikum|cdd|stage|mission|alternance|durée|apprentissage|intérim)[^.]{0,40}?(${span})|` +
    `(${span})(?:'s?|s')? (?:fixed[ -]term|ftc|contract|temporary|maternity|parental|secondment|internship|placement|assignment|term|cover|befristet\\p{L}*|de cdd|cdd|de stage|initial contract)`,
);
const until = wordsPattern(
  "(?:until|till|to|ends?(?: on)?|ending(?: on)?|through|expires(?: on)?|bis(?: zum)?|befristet bis(?: zum)?|jusqu['’]au|jusqu['’]à|fin(?: le)?|au)",
);

const english: [RegExp, string][] = [
  [wordsPattern("matern\\p{L}*(?: leave)?(?: cover)?"), "maternity cover"],
  [wordsPattern("patern\\p{L}*(?: leave)?(?: cover)?"), "paternity cover"],
  [wordsPattern("parental leave(?: cover)?"), "parental leave cover"],
  [wordsPattern("adoption leave(?: cover)?"), "adoption leave cover"],
  [
    wordsPattern("(?:long[ -]term )?(?:sick(?:ness)?|illness)(?: leave| absence)?(?: cover)?"),
    "sickness cover",
  ],
  [wordsPattern("sabbatical(?: leave)?(?: cover)?"), "sabbatical cover"],
  [wordsPattern("secondment cover|cover(?:ing)? (?:for )?(?:a |the )?secondment"), "secondment cover"],
  [wordsPattern("career break(?: cover)?"), "career break cover"],
];
const covers = wordsPattern("cover|covering|replac(?:e|ing|ement)|backfill|mat cover");
const other = wordsPattern(
  "(?:mutterschutz|elternzeit|krankheits|schwangerschafts|mutterschafts|urlaubs)-?\\s?(?:und elternzeit)?vertretung|(?:als )?(?:vertretung|ersatz) (?:für|wegen|während|im rahmen|einer|der)[^.,;()]{3,60}|elternzeitvertretung|projektbefristung|" +
    "remplacement(?: d['’]un| d['’]une| de| d['’]| pour| en)?[^.,;()]{0,4}(?:congé|arrêt|salarié|départ)[^.,;()]{0,50}|(?:accroissement|surcroît) (?:temporaire )?d['’]activité|congé (?:maternité|parental)|remplacement maternité",
);

const limitedWord =
  /fixed|temp|befrist|cdd|term|contract|cover|secondment|vertretung|remplacement|intérim|ftc|mission|praktikum|stage|intern/iu;

function readEnd(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "ends")) {
    const [date] = datesIn(fact.value.text, page.clock);
    if (date?.precision === "day")
      fact.used =
        draft.set("contractEndsOn", {
          value: date.day,
          spans: [spanIn(fact.value, date.from, date.to)],
          confidence: 0.9,
          guessed: date.guessed,
          doubt: date.doubt,
        }) || fact.used;
  }
  const said: Piece[] = [
    ...factsFor(page, "contract", "type", "employment", "duration").map((fact) => fact.value),
    ...page.prose,
  ];
  for (const piece of said) {
    if (draft.has("contractEndsOn") || draft.get("contractType") === "permanent") return;
    if (!limitedWord.test(piece.text)) continue;
    for (const date of datesIn(piece.text, page.clock)) {
      const before = piece.text.slice(Math.max(0, date.from - 26), date.from);
      if (!until.test(before) || date.precision !== "day" || /appl|bewerb|candidat|clos/iu.test(before))
        continue;
      draft.set("contractEndsOn", {
        value: date.day,
        spans: [spanIn(piece, date.from, date.to)],
        confidence: 0.85,
        guessed: date.guessed,
        doubt: date.doubt,
      });
    }
  }
}

function readDuration(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "duration", "contract", "type", "employment")) {
    const hit = duration.exec(fact.value.text);
    if (hit && (fact.key === "duration" || limitedWord.test(fact.value.text))) {
      const set = draft.set("contractDuration", {
        value: hit[0],
        spans: [spanIn(fact.value, hit.index, hit.index + hit[0].length)],
        confidence: 0.9,
      });
      if (set && fact.key === "duration") fact.used = true;
    }
  }
  if (draft.get("contractType") === "permanent") return;
  for (const sentence of page.prose) {
    if (draft.has("contractDuration")) return;
    if (sentence.role === "about" || sentence.role === "profile" || sentence.role === "benefits") continue;
    const hit = limited.exec(sentence.text);
    const words = hit?.[1] ?? hit?.[2];
    if (
      !hit ||
      !words ||
      /experience|erfahrung|expérience|probation|probezeit/iu.test(
        sentence.text.slice(hit.index, hit.index + hit[0].length + 20),
      )
    )
      continue;
    const at = hit.index + hit[0].indexOf(words);
    draft.set("contractDuration", {
      value: words,
      spans: [spanIn(sentence, at, at + words.length)],
      confidence: 0.8,
    });
  }
}

function readReason(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "reason")) {
    if (
      draft.set("contractReason", {
        value: normal(fact.value.text) ?? fact.value.text.slice(0, 200),
        spans: [spanIn(fact.value)],
        confidence: 0.9,
      })
    )
      fact.used = true;
  }
  const said: Piece[] = [
    ...factsFor(page, "contract", "type", "employment", "duration").map((fact) => fact.value),
    ...page.prose.filter((one) => one.role !== "about" && one.role !== "benefits"),
  ];
  for (const piece of said) {
    if (draft.has("contractReason")) return;
    const hit = other.exec(piece.text);
    if (hit && (!/^congé/iu.test(hit[0]) || limitedWord.test(piece.text)))
      draft.set("contractReason", {
        value: hit[0].trim(),
        spans: [spanIn(piece, hit.index, hit.index + hit[0].length)],
        confidence: 0.8,
      });
    if (!covers.test(piece.text) || !/cover|replac|backfill/iu.test(piece.text)) continue;
    for (const [pattern, value] of english) {
      const found = pattern.exec(piece.text);
      if (found)
        draft.set("contractReason", {
          value,
          spans: [spanIn(piece, found.index, found.index + found[0].length)],
          confidence: 0.8,
        });
    }
  }
}

const normal = (text: string) => english.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** When a limited contract ends, how long it lasts and why it is limited. */
export function readContractTerms(page: Page, draft: Draft): void {
  readEnd(page, draft);
  readDuration(page, draft);
  readReason(page, draft);
}
