import type { Advert, Location, PayRange, Start } from "./schema";

/** The words people read for each enum value, and facts of an advert as text. */

export const contractLabels: Record<NonNullable<Advert["contractType"]>, string> = {
  permanent: "Permanent",
  "fixed-term": "Fixed term",
  temporary: "Temporary",
  "temporary-to-permanent": "Temporary to permanent",
  freelance: "Freelance",
  internship: "Internship",
  apprenticeship: "Apprenticeship",
};

export const employmentLabels: Record<NonNullable<Advert["employmentType"]>, string> = {
  "full-time": "Full-time",
  "part-time": "Part-time",
};

export const workplaceLabels: Record<NonNullable<Advert["workplace"]>, string> = {
  "on-site": "On site",
  hybrid: "Hybrid",
  remote: "Remote",
};

export const experienceLabels: Record<NonNullable<Advert["experienceLevel"]>, string> = {
  intern: "Intern",
  junior: "Junior",
  mid: "Mid-level",
  senior: "Senior",
  lead: "Lead",
  executive: "Executive",
};

export const workingHoursLabels: Record<Advert["workingHours"][number], string> = {
  regular: "Regular hours",
  flexible: "Flexible hours",
  shift: "Shifts",
  night: "Nights",
  weekend: "Weekends",
};

export const payPeriodLabels: Record<NonNullable<PayRange["period"]>, string> = {
  hour: "per hour",
  day: "per day",
  week: "per week",
  month: "per month",
  year: "per year",
};

export const payKindLabels: Record<PayRange["kind"], string> = {
  gross: "before tax",
  total: "in total",
};

export const skillNeedLabels: Record<Advert["skills"][number]["need"], string> = {
  must: "Must have",
  nice: "Nice to have",
};

export const qualificationNeedLabels: Record<Advert["qualifications"][number]["need"], string> = {
  required: "required",
  trainable: "training given",
  asset: "an advantage",
};

export const qualificationKindLabels: Record<Advert["qualifications"][number]["kind"], string> = {
  qualification: "Qualification",
  licence: "Licence",
  education: "Education",
};

export const clearanceWhenLabels: Record<Advert["clearances"][number]["when"], string> = {
  required: "required",
  held: "must be held already",
  "held-or-obtainable": "held, or able to get it",
  obtainable: "able to get it",
  later: "to be obtained later",
};

export const languageLevelLabels: Record<NonNullable<Advert["languages"][number]["level"]>, string> = {
  A1: "A1",
  A2: "A2",
  B1: "B1",
  B2: "B2",
  C1: "C1",
  C2: "C2",
  native: "native",
};

/** Making an Intl formatter costs a hundred times what using it does, and a list formats hundreds of values. */
function kept<Key extends unknown[], Made>(make: (...key: Key) => Made): (...key: Key) => Made {
  const made = new Map<string, Made>();
  return (...key) => {
    const name = key.join(" ");
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(...key);
    // Locales and currencies are few; a stranger's invention does not get to fill the memory.
    if (made.size < 500) made.set(name, fresh);
    return fresh;
  };
}

const regionNames = kept(
  (locale: string) => new Intl.DisplayNames(locale, { type: "region", fallback: "code" }),
);
const languageNames = kept(
  (locale: string) => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }),
);
const numbers = kept((locale: string) => new Intl.NumberFormat(locale));
const months = kept(
  (locale: string) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
);
const days = kept(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
);

/** "United Kingdom" for GB; the code itself where it has no name. */
export function countryName(code: string, locale = "en"): string {
  try {
    return regionNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "English" for en; the code itself where it has no name. */
export function languageName(code: string, locale = "en"): string {
  try {
    return languageNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Doncaster DN3, United Kingdom": the street only when asked for. Empty when nothing is known. */
export function placeText(location: Location, withStreet = false, locale = "en"): string {
  const town = [location.locality, location.postalCode].filter(Boolean).join(" ");
  const country = location.country && countryName(location.country, locale);
  const region = location.region === location.locality ? null : location.region;
  return [withStreet && location.street, town, region, country].filter(Boolean).join(", ");
}

/** "£12.85" or "€6,200": without cents where there are none. */
export function moneyText(amount: number, currency: string, locale = "en-GB"): string {
  return moneyFormat(currency, Number.isInteger(amount), locale).format(amount);
}

const moneyFormat = kept((currency: string, whole: boolean, locale: string) => {
  const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...digits,
  });
});

function amountText(min: number | null, max: number | null, currency: string, locale: string): string {
  if (min !== null && max !== null && min !== max) {
    const whole = Number.isInteger(min) && Number.isInteger(max);
    const format = moneyFormat(currency, whole, locale);
    return `${format.format(min)} to ${format.format(max)}`;
  }
  if (min !== null && max !== null) return moneyText(min, currency, locale);
  if (min !== null) return `from ${moneyText(min, currency, locale)}`;
  return max === null ? "" : `up to ${moneyText(max, currency, locale)}`;
}

/** "£12.85 to £14.10 per hour"; empty when there is no amount. The period is left out while it is unknown. */
export function payText(pay: PayRange, locale = "en-GB"): string {
  const amount = amountText(pay.min, pay.max, pay.currency, locale);
  if (!amount) return "";
  const proRata = pay.proRata ? "pro rata" : null;
  return [amount, pay.period && payPeriodLabels[pay.period], proRata].filter(Boolean).join(" ");
}

/** "Actual pay £14,312 to £15,006 per year", where the range is a full-time rate. */
export function actualPayText(pay: PayRange, locale = "en-GB"): string {
  const amount = amountText(pay.actualMin ?? null, pay.actualMax ?? null, pay.currency, locale);
  if (!amount) return "";
  return [`Actual pay ${amount}`, pay.period && payPeriodLabels[pay.period]].filter(Boolean).join(" ");
}

/** "more than 32 hours a week", "20 to 30 hours a week"; empty when nothing is said. */
export function hoursText(hours: NonNullable<Advert["hoursPerWeek"]>, locale = "en-GB"): string {
  const number = (value: number) => numbers(locale).format(value);
  const { min, max, minExclusive, maxExclusive } = hours;
  if (min !== null && min === max) return `${number(min)} hours a week`;
  if (min !== null && max !== null) return `${number(min)} to ${number(max)} hours a week`;
  if (min !== null) return `${minExclusive ? "more than" : "at least"} ${number(min)} hours a week`;
  if (max !== null) return `${maxExclusive ? "less than" : "up to"} ${number(max)} hours a week`;
  return "";
}

/** "18 December 2026" for a calendar day (`YYYY-MM-DD`) or a month (`YYYY-MM`), whatever zone the reader is in. */
export function dayText(day: string, locale = "en-GB"): string {
  const isMonth = /^\d{4}-\d{2}$/.test(day);
  const at = new Date(`${isMonth ? `${day}-01` : day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return (isMonth ? months : days)(locale).format(at);
}

export function startText(start: Start, locale = "en-GB"): string {
  return start.kind === "at-once" || !start.on ? "As soon as possible" : dayText(start.on, locale);
}

/** "at least 3 years"; empty for none. */
export function yearsText(years: number): string {
  if (years <= 0) return "no experience needed";
  return `at least ${years} ${years === 1 ? "year" : "years"}`;
}
