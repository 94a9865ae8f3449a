import { Advert, type AdvertField } from "@/lib/adverts/schema";
import type { Prisma } from "@/prisma/generated/client";

const inOrder = { orderBy: { position: "asc" } } as const;
const payColumns = {
  min: true,
  max: true,
  currency: true,
  period: true,
  kind: true,
  note: true,
  shown: true,
  proRata: true,
  actualMin: true,
  actualMax: true,
  grade: true,
} as const;

/** Everything that `fromRows` needs to say the advert again. */
export const contentSelect = {
  title: true,
  language: true,
  companyName: true,
  company: { select: { name: true } },
  department: true,
  category: true,
  reference: true,
  workplace: true,
  applicantCountries: true,
  contractType: true,
  contractEndsOn: true,
  contractDuration: true,
  contractReason: true,
  employmentType: true,
  hoursMin: true,
  hoursMax: true,
  hoursMinExclusive: true,
  hoursMaxExclusive: true,
  workingHours: true,
  shift: true,
  experienceLevel: true,
  minimumYears: true,
  payNote: true,
  benefits: true,
  startKind: true,
  startOn: true,
  postedOn: true,
  closesOn: true,
  closesTime: true,
  timeZone: true,
  interviewNote: true,
  interviewDates: true,
  openings: true,
  contactName: true,
  contactEmail: true,
  guessed: true,
  locations: {
    select: { street: true, locality: true, region: true, postalCode: true, country: true },
    ...inOrder,
  },
  pay: { select: payColumns, ...inOrder },
  skills: { select: { name: true, need: true }, ...inOrder },
  languages: { select: { code: true, level: true }, ...inOrder },
  qualifications: { select: { name: true, kind: true, need: true }, ...inOrder },
  clearances: { select: { name: true, when: true }, ...inOrder },
  sections: { select: { heading: true, body: true }, ...inOrder },
} as const satisfies Prisma.PostingSelect;

export type ContentRows = Prisma.PostingGetPayload<{ select: typeof contentSelect }>;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const maybeDay = (date: Date | null) => (date === null ? null : dayOf(date));
const numberOf = (decimal: { toString(): string } | null) =>
  decimal === null ? null : Number(decimal.toString());

function hoursOf(rows: ContentRows): Advert["hoursPerWeek"] {
  if (rows.hoursMin === null && rows.hoursMax === null) return null;
  return {
    min: numberOf(rows.hoursMin),
    max: numberOf(rows.hoursMax),
    minExclusive: rows.hoursMinExclusive,
    maxExclusive: rows.hoursMaxExclusive,
  };
}

const payOf = (pay: ContentRows["pay"][number]) => ({
  ...pay,
  min: numberOf(pay.min),
  max: numberOf(pay.max),
  actualMin: numberOf(pay.actualMin),
  actualMax: numberOf(pay.actualMax),
});

const fields = Object.keys(Advert.shape) as AdvertField[];

/**
 * The advert as the rows say it, and nothing else that was selected beside it. The database's checks hold the enums to
 * the words of the schema.
 */
export function fromRows(rows: ContentRows): Advert {
  const said = {
    ...rows,
    companyName: rows.companyName ?? rows.company?.name ?? null,
    contractEndsOn: maybeDay(rows.contractEndsOn),
    hoursPerWeek: hoursOf(rows),
    pay: rows.pay.map(payOf),
    start: rows.startKind === null ? null : { kind: rows.startKind, on: rows.startOn },
    postedOn: maybeDay(rows.postedOn),
    closesOn: maybeDay(rows.closesOn),
    interviewDates: rows.interviewDates.map(dayOf),
  };
  return Object.fromEntries(fields.map((field) => [field, said[field]])) as Advert;
}
