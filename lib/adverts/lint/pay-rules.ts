import { countryName, moneyText } from "../labels";
import type { Advert, PayRange } from "../schema";
import type { Finding, Rule } from "./finding";
import { euCountries, type PayLaw, payLaws } from "./pay-laws";
import { sources } from "./sources";

const saysAmount = (pay: PayRange) => pay.shown && (pay.min !== null || pay.max !== null);

const finding = (
  severity: Finding["severity"],
  rule: string,
  field: string,
  message: string,
  source: Finding["source"],
  fix: Finding["fix"] = null,
): Finding => ({
  rule,
  severity,
  field,
  message,
  fix,
  source,
});

function lawsFor(advert: Advert): PayLaw[] {
  const same = (one: string, other: string) => one.localeCompare(other, "en", { sensitivity: "base" }) === 0;
  return payLaws.filter(
    ({ country, regions }) =>
      advert.locations.some(
        (place) =>
          place.country === country &&
          (!regions || regions.some((region) => place.region && same(place.region, region))),
      ) ||
      (!regions && advert.workplace === "remote" && advert.applicantCountries.includes(country)),
  );
}

/** Where the pay is known but hidden, showing it is one click. */
function showPay(advert: Advert): Finding["fix"] {
  const hidden = advert.pay.some((pay) => !pay.shown && (pay.min !== null || pay.max !== null));
  return hidden
    ? {
        label: "Show the pay on the advert",
        patch: { pay: advert.pay.map((pay) => ({ ...pay, shown: true })) },
      }
    : null;
}

const payMissing: Rule = (advert) => {
  if (advert.pay.some(saysAmount)) return [];
  const fix = showPay(advert);
  const laws = lawsFor(advert);
  if (laws.length > 0)
    return laws.map(({ place, wants, source }) =>
      finding(
        "error",
        "pay-missing",
        "pay",
        `The law of ${place} wants ${wants} in the advert.`,
        source,
        fix,
      ),
    );
  const places = [...advert.locations.map(({ country }) => country), ...advert.applicantCountries];
  const inUnion = places.find((country) => country && euCountries.has(country));
  if (inUnion) {
    const message = `Say what it pays. In the European Union, and so in ${countryName(inUnion)}, applicants have a right to know the pay or its range before the interview, owed since 7 June 2026; the advert is the surest place.`;
    return [finding("warning", "pay-missing", "pay", message, sources.payDirective, fix)];
  }
  const message =
    "Say what it pays. It is the first thing that people look for, and job boards rank postings without it lower.";
  return [finding("warning", "pay-missing", "pay", message, sources.indeedQuality, fix)];
};

/** Some states count a remote job as theirs when it could be done there. */
const remoteStates: Rule = (advert) => {
  if (
    advert.workplace !== "remote" ||
    !advert.applicantCountries.includes("US") ||
    advert.pay.some(saysAmount)
  )
    return [];
  const message =
    "This job can be done from any state, and Colorado, California, New York, Washington, Illinois and others want the pay range in the advert of such jobs.";
  const source = payLaws.find(({ place }) => place === "Colorado")?.source ?? sources.goodFaith;
  return [finding("warning", "pay-missing-remote", "pay", message, source, showPay(advert))];
};

const payUpsideDown: Rule = (advert) =>
  advert.pay.flatMap((pay, index) => {
    if (pay.min === null || pay.max === null || pay.min <= pay.max) return [];
    const patch = {
      pay: advert.pay.map((one, at) => (at === index ? { ...one, min: one.max, max: one.min } : one)),
    };
    return [
      finding(
        "error",
        "pay-upside-down",
        `pay.${index}.max`,
        "The lower end of the pay is above its upper end.",
        sources.google,
        { label: "Swap them", patch },
      ),
    ];
  });

const payWide: Rule = (advert) =>
  advert.pay.flatMap(({ min, max, currency, shown }, index) => {
    if (!shown || min === null || max === null || min <= 0 || max <= 2 * min) return [];
    const text = `${moneyText(min, currency)} to ${moneyText(max, currency)}`;
    return [
      finding(
        "warning",
        "pay-wide",
        `pay.${index}.max`,
        `${text} says little: the upper end is more than twice the lower. Give the range that you really expect to pay, or one range per level.`,
        sources.goodFaith,
      ),
    ];
  });

const plausible: Record<NonNullable<PayRange["period"]>, [number, number]> = {
  hour: [1, 1_000],
  day: [10, 10_000],
  week: [30, 40_000],
  month: [100, 200_000],
  year: [1_000, 3_000_000],
};
/** Currencies whose unit is small: their amounts are judged at the size of a euro, roughly. */
const smallUnits: Record<string, number> = {
  JPY: 150,
  KRW: 1_400,
  HUF: 400,
  IDR: 16_000,
  VND: 26_000,
  CLP: 950,
  INR: 85,
  ISK: 140,
  CZK: 25,
  RSD: 117,
  COP: 4_200,
};

const payOdd: Rule = (advert) =>
  advert.pay.flatMap(({ min, max, currency, period }, index) => {
    if (!period) return [];
    const [low, high] = plausible[period];
    const figures = [min, max].flatMap((figure) =>
      figure === null ? [] : figure / (smallUnits[currency] ?? 1),
    );
    if (figures.every((figure) => figure >= low && figure <= high)) return [];
    return [
      finding(
        "warning",
        "pay-odd",
        `pay.${index}.period`,
        `Is this really per ${period}? The amount is unusual for it.`,
        sources.indeedQuality,
      ),
    ];
  });

export const payRules: Rule[] = [payMissing, remoteStates, payUpsideDown, payWide, payOdd];
