import { z } from "zod";

/** What an advert can say. Every enum value is the word on the wire, in the database and in URLs. */

export const contractTypes = [
  "permanent",
  "fixed-term",
  "temporary",
  "temporary-to-permanent",
  "freelance",
  "internship",
  "apprenticeship",
] as const;
export const employmentTypes = ["full-time", "part-time"] as const;
export const workingHoursKinds = ["regular", "flexible", "shift", "night", "weekend"] as const;
export const workplaces = ["on-site", "hybrid", "remote"] as const;
export const experienceLevels = ["intern", "junior", "mid", "senior", "lead", "executive"] as const;
export const payPeriods = ["hour", "day", "week", "month", "year"] as const;
export const languageLevels = ["A1", "A2", "B1", "B2", "C1", "C2", "native"] as const;
export const needs = ["required", "trainable", "asset"] as const;
export const qualificationKinds = ["qualification", "licence", "education"] as const;
export const clearanceWhens = ["required", "held", "held-or-obtainable", "obtainable", "later"] as const;

/** No NUL (PostgreSQL refuses it), no other control characters but tab and line feed, no bidirectional overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Use at most ${max.toLocaleString("en")} characters.`)
    .refine((value) => !unsafe.test(value), "Remove the control characters.");
const line = (max: number) => text(max).refine((value) => !value.includes("\n"), "Keep this on one line.");
const filled = (max: number, words: string) => line(max).refine((value) => value.length > 0, words);

export const CountryCode = z.string().regex(/^[A-Z]{2}$/, "Use a two-letter country code, such as GB.");
export const CurrencyCode = z.string().regex(/^[A-Z]{3}$/, "Use a three-letter currency code, such as EUR.");
export const LanguageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Use a language code, such as en.");
export const Day = z.iso.date("Use a date, such as 2027-01-31.");
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Use a time, such as 17:00.");
const amount = z.number().finite().min(0, "Pay cannot be negative.").max(1e12, "This amount is too large.");
const hours = z.number().min(0).max(168, "A week has 168 hours.");

export const Location = z.object({
  street: line(200).nullish().default(null),
  locality: line(120).nullish().default(null),
  region: line(120).nullish().default(null),
  postalCode: line(20).nullish().default(null),
  country: CountryCode.nullish().default(null),
});

/** A pay range in the currency's major unit. `min` = `max` is one figure; one of them null is "from" or "up to". */
export const PayRange = z
  .object({
    min: amount.nullable(),
    max: amount.nullable(),
    currency: CurrencyCode,
    /** null while nobody has said it: then the pay stays out of the markup. */
    period: z.enum(payPeriods).nullable(),
    kind: z.enum(["gross", "total"]).default("gross"),
    note: line(300).nullish().default(null),
    shown: z.boolean().default(true),
    proRata: z.boolean().default(false),
    /** What is really paid where the range is a full-time rate pro rata. */
    actualMin: amount.nullish().default(null),
    actualMax: amount.nullish().default(null),
    grade: line(60).nullish().default(null),
  })
  .refine((pay) => pay.min === null || pay.max === null || pay.min <= pay.max, {
    message: "The lower end is above the upper end.",
    path: ["max"],
  });

export const HoursPerWeek = z
  .object({
    min: hours.nullable(),
    max: hours.nullable(),
    minExclusive: z.boolean().default(false),
    maxExclusive: z.boolean().default(false),
  })
  .refine((range) => range.min === null || range.max === null || range.min <= range.max, {
    message: "The lower end is above the upper end.",
    path: ["max"],
  });

export const Skill = z.object({ name: filled(80, "Name the skill."), need: z.enum(["must", "nice"]) });
export const Qualification = z.object({
  name: filled(160, "Name the qualification."),
  kind: z.enum(qualificationKinds).default("qualification"),
  need: z.enum(needs),
});
export const Clearance = z.object({
  name: filled(80, "Name the clearance or check."),
  when: z.enum(clearanceWhens),
});
export const WorkingLanguage = z.object({
  code: LanguageCode,
  level: z.enum(languageLevels).nullish().default(null),
});
/** A titled part of the advert; the body is Markdown, sub-headings start at `###`, bullets with `- `. */
export const Section = z.object({ heading: line(200), body: text(50_000) });

export const Start = z
  .object({
    /** "at-once", a month (`YYYY-MM`) or a day (`YYYY-MM-DD`); null when not said. */
    kind: z.enum(["at-once", "month", "day"]),
    on: z.string().nullish().default(null),
  })
  .refine((start) => start.kind !== "day" || Day.safeParse(start.on).success, {
    message: "Use a date, such as 2027-01-31.",
    path: ["on"],
  })
  .refine((start) => start.kind !== "month" || /^\d{4}-(0[1-9]|1[0-2])$/.test(start.on ?? ""), {
    message: "Use a month, such as 2027-01.",
    path: ["on"],
  });

const list = <T extends z.ZodType>(item: T, max: number) =>
  z.array(item).max(max, `At most ${max} entries.`).default([]);

/** Everything a posting says to the public. Absent facts are null or empty, never invented. */
export const Advert = z.object({
  title: filled(200, "Give the posting a title."),
  language: LanguageCode.default("en"),
  companyName: line(160).nullish().default(null),
  department: line(120).nullish().default(null),
  category: line(120).nullish().default(null),
  reference: line(80).nullish().default(null),
  locations: list(Location, 50),
  workplace: z.enum(workplaces).nullish().default(null),
  applicantCountries: list(CountryCode, 250),
  contractType: z.enum(contractTypes).nullish().default(null),
  contractEndsOn: Day.nullish().default(null),
  contractDuration: line(120).nullish().default(null),
  contractReason: line(200).nullish().default(null),
  employmentType: z.enum(employmentTypes).nullish().default(null),
  hoursPerWeek: HoursPerWeek.nullish().default(null),
  workingHours: list(z.enum(workingHoursKinds), 5),
  shift: line(200).nullish().default(null),
  languages: list(WorkingLanguage, 20),
  experienceLevel: z.enum(experienceLevels).nullish().default(null),
  minimumYears: z.number().int().min(0).max(60).nullish().default(null),
  pay: list(PayRange, 10),
  payNote: line(500).nullish().default(null),
  skills: list(Skill, 200),
  qualifications: list(Qualification, 50),
  clearances: list(Clearance, 20),
  benefits: list(filled(300, "Name the benefit."), 60),
  sections: list(Section, 40),
  start: Start.nullish().default(null),
  postedOn: Day.nullish().default(null),
  closesOn: Day.nullish().default(null),
  /** Time of day on `closesOn`, in the posting's own time zone; null is the end of that day. */
  closesTime: TimeOfDay.nullish().default(null),
  timeZone: line(60).default("UTC"),
  interviewNote: line(300).nullish().default(null),
  interviewDates: list(Day, 60),
  openings: z.number().int().min(1, "At least one opening.").max(10_000).default(1),
  contactName: line(160).nullish().default(null),
  contactEmail: z.email("Use a full e-mail address.").max(254).nullish().default(null),
  /** Values the importer inferred and nobody has confirmed: paths such as "pay.0.period". They stay out of markup. */
  guessed: list(z.string().max(120), 100),
});

export type Advert = z.output<typeof Advert>;
export type AdvertInput = z.input<typeof Advert>;
export type AdvertField = keyof Advert;
export type PayRange = z.output<typeof PayRange>;
export type Location = z.output<typeof Location>;
export type Section = z.output<typeof Section>;
export type Start = z.output<typeof Start>;

/** Half-open `[start, end)` in UTF-16 code units of the reading's `source`. */
export const Span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.output<typeof Span>;

/** How one field was read: 0 to 1, where the words stand, and whether the value was inferred rather than said. */
export const FieldReading = z.object({
  field: z.string(), // a key of Advert, or a path below it ("pay.0.period", "skills.3")
  confidence: z.number().min(0).max(1),
  guessed: z.boolean(),
  spans: z.array(Span),
  /** Why it is doubtful, in the recruiter's words; null when it is not. */
  doubt: z.string().nullable(),
});
export type FieldReading = z.output<typeof FieldReading>;

/** What the reader made of a source. `source` is the text that the spans point into. */
export const AdvertReading = z.object({
  source: z.string(),
  advert: Advert,
  readings: z.array(FieldReading),
  /** Fields of Advert that the source says nothing about, in the order of the editor. */
  unread: z.array(z.string()),
});
export type AdvertReading = z.output<typeof AdvertReading>;
