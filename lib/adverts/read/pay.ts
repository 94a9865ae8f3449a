import type { PayRange } from "../schema";
import { currencyOfCountry } from "./currencies";
import type { Draft, Found } from "./draft";
import { gradeIn } from "./grades";
import { type Piece, pieceOf, spanIn } from "./lines";
import { type MoneyRange, moneyIn } from "./money";
import { factsFor, type Page, spansOf } from "./page";
import { periodAround, periodOfLabel, usualPeriod } from "./pay-periods";
import { wordsPattern } from "./words";

type Context = { country: string | null; label: string | null };

const total = wordsPattern(
  "ote|on[ -]target earnings|total (?:compensation|comp|cash|package|rewards?)|gesamtvergütung|zielgehalt|package(?: global)?|rémunération globale|all[ -]in",
);
const proRata = /pro[ -]?rata|prorata|anteilig/iu;
const actual =
  /(?:actual|tatsächlich|réel(?:le)?s?|pro[ -]?rata(?:'?d)?|equates to|equivalent to|entspricht)[^£€$\d]{0,30}$/iu;
const payWord = wordsPattern(
  "salary|salaries|pay|paid|pays|wage|wages|earn|earning|earnings|compensation|rate|ote|gehalt|jahresgehalt|monatsgehalt|stundenlohn|lohn|vergütung|verdienst|entgelt|brutto|bruttogehalt|\\p{L}*gehalt|salaire|rémunération|brut|bruts|payé|payée|gratification|tjm|per annum|p\\.a\\.?|per hour|an hour|per year|a year|pro stunde|pro jahr|par an|par mois|de l['’]heure|hourly|annually|remuneration|stipend|honorar",
);
const otherMoney = wordsPattern(
  "budget|budgets|funding|raised|revenue|revenues|turnover|investment|invest|invested|valuation|series [a-e]|customers?|assets|aum|umsatz|mrd\\.?|milliarden|billion|bonus|allowance|voucher|stipend for|sign[ -]?on|referral|relocation|training budget|learning|weiterbildungsbudget|zuschuss|gutschein|chiffre d['’]affaires|levée|levé|prime|primes|chèques?|ticket|tickets|allocation|grant|grants|fee|portfolio|contract value|deals?|sachbezug|weihnachtsgeld|urlaubsgeld|jobticket|deutschlandticket|home office (?:budget|allowance)|provision",
);

function currencyFor(range: MoneyRange, context: Context): { code: string; doubt: string | null } | null {
  const local = context.country ? currencyOfCountry[context.country] : undefined;
  if (!range.sign)
    return local ? { code: local, doubt: "The currency is not said; it is taken from the country." } : null;
  if (!range.sign.guess) return { code: range.sign.code, doubt: null };
  const families = [
    ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"],
    ["SEK", "NOK", "DKK", "ISK"],
    ["JPY", "CNY"],
  ];
  const fits =
    local && families.some((family) => family.includes(local) && family.includes(range.sign!.code));
  return fits
    ? { code: local, doubt: null }
    : { code: range.sign.code, doubt: "Several currencies share this sign." };
}

function rangeIn(piece: Piece, range: MoneyRange, context: Context): Found<PayRange> | null {
  const currency = currencyFor(range, context);
  if (!currency) return null;
  const lakhs = /lpa$/iu.test(piece.text.slice(range.from, range.to)) ? ("year" as const) : null;
  const stated =
    lakhs ??
    periodAround(piece.text, range.from, range.to) ??
    (context.label ? periodOfLabel(context.label) : null);
  const value = range.max ?? range.min ?? 0;
  const period = stated ?? usualPeriod(value, currency.code);
  const guesses: Record<string, string> = {};
  if (!stated && period) guesses.period = "The advert does not say for which period this is paid.";
  if (currency.doubt) guesses.currency = currency.doubt;
  const net = /\bnett?o?\b/iu.test(piece.text.slice(range.to, range.to + 30));
  return {
    value: {
      min: range.min,
      max: range.max,
      currency: currency.code,
      period,
      kind: total.test(piece.text) ? "total" : "gross",
      note: net ? "net" : null,
      shown: true,
      proRata: proRata.test(piece.text),
      actualMin: null,
      actualMax: null,
      grade: gradeIn(piece)?.value ?? null,
    },
    spans: [spanIn(piece, range.from, range.to)],
    confidence: stated ? 0.95 : 0.75,
    doubt: range.swapped
      ? "The advert names the higher end first."
      : net
        ? "The advert names net pay."
        : null,
    guesses,
  };
}

/** The pay that a stretch of text names. Unsigned numbers count only behind a label, when they are large or scaled. */
function paysIn(piece: Piece, context: Context): Found<PayRange>[] {
  const trusted = context.label !== null;
  const found: Found<PayRange>[] = [];
  for (const range of moneyIn(piece.text)) {
    const value = range.max ?? range.min ?? 0;
    const plain =
      trusted &&
      (range.scaled || value >= 1000 || (periodOfLabel(context.label!) !== null && value >= 5)) &&
      !/^\s?(?:hours?|hrs|std|stunden|%|days|tage|x\b|mois\b|e année)/iu.test(piece.text.slice(range.to));
    if (value <= 0 || !(range.sign || plain) || (range.sign && isOtherMoney(piece.text, range, trusted)))
      continue;
    const isYear = !range.sign && value >= 1990 && value <= 2100 && range.min === range.max;
    const pay = isYear ? null : rangeIn(piece, range, context);
    const before = found[found.length - 1];
    if (pay && before && actual.test(piece.text.slice(0, range.from)) && before.value.actualMin === null) {
      Object.assign(before.value, { actualMin: range.min, actualMax: range.max, proRata: true });
      before.spans.push(...pay.spans);
    } else if (pay) found.push(pay);
  }
  return found;
}

/** "€1,000 learning budget", "a bonus of £500"; but "£30k plus bonus" is pay. Behind a label only what follows at once. */
function isOtherMoney(text: string, range: MoneyRange, trusted: boolean): boolean {
  const after = text
    .slice(range.to, range.to + 28)
    .split(/plus|zzgl|\+|&|,|\.|;|\(|(?<!\p{L})(?:and|und|et|or|oder|with|mit|avec)(?!\p{L})/iu)[0]!;
  const before = text
    .slice(Math.max(0, range.from - 34), range.from)
    .split(/[,.;+:]/)
    .pop()!;
  if (/^\s?(?:m|bn|b|million\p{L}*|mio|mrd|milli\p{L}*)(?!\p{L})/iu.test(after)) return true;
  return trusted
    ? /^\s?\p{L}*\s?(?:bonus|budget|voucher)/iu.test(after)
    : otherMoney.test(after) || otherMoney.test(before);
}

const restWords =
  /^(?:\/\s?\p{L}+\.?|[\s,;.()/–—-]|(?:gross|brutto|brut|p\.?\s?a\.?|per (?:annum|year|hour|month|day|week)|an hour|a (?:year|month|day|week)|pro (?:jahr|stunde|monat|tag)|par (?:an|mois|heure|jour)|im (?:jahr|monat)|de l['’]heure|bis|zu|to|up to|from|ab|mensuel|annuel|annually|yearly|hourly|monthly|jährlich|monatlich)(?!\p{L}))+/iu;

/** What a label's value says beside the figures ("+ bonus", "depending on experience"). */
function noteOf(piece: Piece, pays: Found<PayRange>[]): string | null {
  const end = Math.max(...pays.flatMap((pay) => pay.spans.map((span) => span.end))) - piece.start;
  const rest = piece.text
    .slice(end)
    .replace(restWords, "")
    .replace(/[).\s]+$/, "")
    .trim();
  return /\p{L}{3}/u.test(rest) && rest.length <= 200 && !pays[0]!.value.proRata ? rest : null;
}

function addAll(draft: Draft, pays: Found<PayRange>[], lower = 0): boolean {
  const seen = new Set((draft.get("pay") ?? []).map((pay) => [pay.min, pay.max, pay.period].join()));
  for (const pay of pays.slice(0, 10)) {
    const key = [pay.value.min, pay.value.max, pay.value.period].join();
    if (seen.has(key)) continue;
    seen.add(key);
    draft.add("pay", { ...pay, confidence: pay.confidence - lower });
  }
  return pays.length > 0;
}

export function readPay(page: Page, draft: Draft): void {
  const country = draft.get("locations")?.[0]?.country ?? draft.get("applicantCountries")?.[0] ?? null;
  for (const fact of factsFor(page, "pay")) {
    const pays = paysIn(fact.value, { country, label: fact.words });
    if (pays[0] && pays.length === 1) pays[0].value.note ??= noteOf(fact.value, pays);
    if (addAll(draft, pays)) fact.used = true;
    else if (fact.value.text.length <= 300 && !draft.has("payNote")) {
      const unclear =
        /\d/.test(fact.value.text) &&
        moneyIn(fact.value.text).some((range) => range.scaled || (range.max ?? 0) >= 1000);
      const doubt = unclear ? "The currency is not said, so these figures are kept as a note." : null;
      fact.used = draft.set("payNote", {
        value: fact.value.text,
        spans: [spanIn(fact.value)],
        confidence: 0.8,
        doubt,
      });
    }
  }
  if (!draft.has("pay")) readUnlabelled(page, draft, country);
  readGrade(page, draft);
}

function readUnlabelled(page: Page, draft: Draft, country: string | null): void {
  for (const line of page.head) {
    const piece = pieceOf(line);
    const scaled =
      moneyIn(piece.text).some((range) => range.scaled && range.min !== range.max) &&
      /^\W*\d/.test(piece.text);
    if (addAll(draft, paysIn(piece, { country, label: scaled && piece.text.length < 40 ? "" : null }), 0.05))
      return;
  }
  for (const sentence of page.prose) {
    if (sentence.role === "about" || sentence.role === "process" || !/\d/.test(sentence.text)) continue;
    const pays = payWord.test(sentence.text) ? paysIn(sentence, { country, label: null }) : [];
    if (
      addAll(
        draft,
        pays.filter((pay) => plausible(pay.value)),
        0.1,
      )
    )
      return;
  }
}

/** In prose an amount without a stated period may be anything ("we paid £2 to …"). */
const plausible = (pay: PayRange) => (pay.max ?? pay.min ?? 0) >= 5;

function readGrade(page: Page, draft: Draft): void {
  const facts = factsFor(page, "grade").filter((fact) => fact.value.text.length <= 60);
  const said =
    facts.length > 0
      ? null
      : page.prose.find(
          (sentence) =>
            sentence.role !== "about" &&
            sentence.text.length <= 400 &&
            gradeWord.test(sentence.text) &&
            gradeIn(sentence) !== null,
        );
  const found = said ? gradeIn(said) : null;
  const value = facts.length > 0 ? gradeOf(facts.map((fact) => fact.value.text)) : found?.value;
  const spans = facts.length > 0 ? facts.flatMap(spansOf) : found ? [found.span] : [];
  const first = draft.get("pay")?.[0];
  if (!value) return;
  if (first) first.grade ??= value;
  const noted = !first && draft.set("payNote", { value, spans, confidence: 0.8 });
  if (first || noted) for (const fact of facts) fact.used = true;
}

const gradeWord = /pay|salary|grade|band|vergüt|entgelt|tarif|besold|gehalt|dotiert|eingrupp/iu;

/** "Agenda for change" and "Band 5" stand on lines of their own. */
function gradeOf(values: string[]): string {
  const all = [...new Set(values)].join(", ");
  return all.length <= 60 ? all : values[0]!;
}
