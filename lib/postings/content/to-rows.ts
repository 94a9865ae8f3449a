import type { Advert } from "@/lib/adverts/schema";
import type { Prisma } from "@/prisma/generated/client";

const dayToDate = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

/** A number as the decimal text that a numeric column keeps exactly; never "1e-7". */
export function decimalText(value: number | null): string | null {
  if (value === null) return null;
  const text = String(value);
  return text.includes("e") ? value.toFixed(4) : text;
}

/** What the advert says that stands in the posting's own row. The company is linked elsewhere. */
export function toPostingRow(advert: Advert) {
  const { hoursPerWeek: hours, start } = advert;
  return {
    title: advert.title,
    language: advert.language,
    department: advert.department,
    category: advert.category,
    reference: advert.reference,
    workplace: advert.workplace,
    applicantCountries: advert.applicantCountries,
    contractType: advert.contractType,
    contractEndsOn: dayToDate(advert.contractEndsOn),
    contractDuration: advert.contractDuration,
    contractReason: advert.contractReason,
    employmentType: advert.employmentType,
    hoursMin: decimalText(hours?.min ?? null),
    hoursMax: decimalText(hours?.max ?? null),
    hoursMinExclusive: hours?.minExclusive ?? false,
    hoursMaxExclusive: hours?.maxExclusive ?? false,
    workingHours: advert.workingHours,
    shift: advert.shift,
    experienceLevel: advert.experienceLevel,
    minimumYears: advert.minimumYears,
    payNote: advert.payNote,
    benefits: advert.benefits,
    startKind: start?.kind ?? null,
    startOn: start?.on ?? null,
    postedOn: dayToDate(advert.postedOn),
    closesOn: dayToDate(advert.closesOn),
    closesTime: advert.closesTime,
    timeZone: advert.timeZone,
    interviewNote: advert.interviewNote,
    interviewDates: advert.interviewDates.map((day) => new Date(`${day}T00:00:00Z`)),
    openings: advert.openings,
    contactName: advert.contactName,
    contactEmail: advert.contactEmail,
    guessed: advert.guessed,
  } satisfies Prisma.PostingUncheckedUpdateInput;
}

const placed = <T extends object>(items: T[]) => items.map((item, position) => ({ ...item, position }));

/** The lists of the advert as rows, each with its place in the order. */
export function toListRows(advert: Advert) {
  return {
    locations: placed(advert.locations),
    pay: placed(
      advert.pay.map((range) => ({
        ...range,
        min: decimalText(range.min),
        max: decimalText(range.max),
        actualMin: decimalText(range.actualMin),
        actualMax: decimalText(range.actualMax),
      })),
    ),
    skills: placed(advert.skills),
    languages: placed(advert.languages),
    qualifications: placed(advert.qualifications),
    clearances: placed(advert.clearances),
    sections: placed(advert.sections),
  };
}

export type AdvertLists = ReturnType<typeof toListRows>;
export type AdvertList = keyof AdvertLists;
export const advertLists = [
  "locations",
  "pay",
  "skills",
  "languages",
  "qualifications",
  "clearances",
  "sections",
] as const satisfies readonly AdvertList[];
