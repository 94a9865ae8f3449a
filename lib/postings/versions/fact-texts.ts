import {
  actualPayText,
  clearanceWhenLabels,
  contractLabels,
  countryName,
  dayText,
  employmentLabels,
  experienceLabels,
  hoursText,
  languageName,
  payKindLabels,
  payText,
  placeText,
  qualificationNeedLabels,
  skillNeedLabels,
  startText,
  workingHoursLabels,
  workplaceLabels,
  yearsText,
} from "@/lib/adverts/labels";
import type { Advert, AdvertField, PayRange } from "@/lib/adverts/schema";
import { fieldLabel } from "../labels";

type Texts = { [F in Exclude<AdvertField, "sections">]: (advert: Advert) => (string | null | undefined)[] };

const day = (value: string | null) => [value && dayText(value)];

/** "Pay: period" for pay.0.period, "Places 2: country" for locations.1.country. */
function pathText(path: string): string {
  const [field = "", ...rest] = path.split(".");
  const at = Number(rest[0]);
  const entry = at > 0 ? ` ${at + 1}` : "";
  const words = rest.filter((part) => Number.isNaN(Number(part))).join(" ");
  return words ? `${fieldLabel(field)}${entry}: ${words}` : `${fieldLabel(field)}${entry}`;
}

function payTexts(pay: PayRange): string {
  const parts = [
    payText(pay) || pay.currency,
    pay.kind === "total" && payKindLabels.total,
    actualPayText(pay),
    pay.grade,
    pay.note,
    !pay.shown && "not shown on the advert",
  ];
  return parts.filter(Boolean).join(", ");
}

/** How each fact reads, a text for each entry of a list. */
const texts: Texts = {
  title: (advert) => [advert.title],
  companyName: (advert) => [advert.companyName],
  department: (advert) => [advert.department],
  category: (advert) => [advert.category],
  reference: (advert) => [advert.reference],
  locations: (advert) => advert.locations.map((location) => placeText(location, true)),
  workplace: (advert) => [advert.workplace && workplaceLabels[advert.workplace]],
  applicantCountries: (advert) => advert.applicantCountries.map((code) => countryName(code)),
  contractType: (advert) => [advert.contractType && contractLabels[advert.contractType]],
  contractEndsOn: (advert) => day(advert.contractEndsOn),
  contractDuration: (advert) => [advert.contractDuration],
  contractReason: (advert) => [advert.contractReason],
  employmentType: (advert) => [advert.employmentType && employmentLabels[advert.employmentType]],
  hoursPerWeek: (advert) => [advert.hoursPerWeek && hoursText(advert.hoursPerWeek)],
  workingHours: (advert) => advert.workingHours.map((kind) => workingHoursLabels[kind]),
  shift: (advert) => [advert.shift],
  languages: (advert) =>
    advert.languages.map(({ code, level }) => languageName(code) + (level ? `, ${level}` : "")),
  experienceLevel: (advert) => [advert.experienceLevel && experienceLabels[advert.experienceLevel]],
  minimumYears: (advert) => [advert.minimumYears === null ? null : yearsText(advert.minimumYears)],
  pay: (advert) => advert.pay.map(payTexts),
  payNote: (advert) => [advert.payNote],
  skills: (advert) =>
    advert.skills.map(({ name, need }) => `${name} (${skillNeedLabels[need].toLowerCase()})`),
  qualifications: (advert) =>
    advert.qualifications.map(({ name, need }) => `${name} (${qualificationNeedLabels[need]})`),
  clearances: (advert) => advert.clearances.map(({ name, when }) => `${name} (${clearanceWhenLabels[when]})`),
  benefits: (advert) => advert.benefits,
  start: (advert) => [advert.start && startText(advert.start)],
  postedOn: (advert) => day(advert.postedOn),
  closesOn: (advert) => day(advert.closesOn),
  closesTime: (advert) => [advert.closesTime],
  timeZone: (advert) => [advert.timeZone],
  interviewNote: (advert) => [advert.interviewNote],
  interviewDates: (advert) => advert.interviewDates.map((each) => dayText(each)),
  openings: (advert) => [String(advert.openings)],
  contactName: (advert) => [advert.contactName],
  contactEmail: (advert) => [advert.contactEmail],
  language: (advert) => [languageName(advert.language)],
  guessed: (advert) => advert.guessed.map(pathText),
};

/** One field of the advert as people read it; empty where the advert says nothing. */
export function factTexts(field: Exclude<AdvertField, "sections">, advert: Advert): string[] {
  return texts[field](advert).filter((text): text is string => Boolean(text));
}
