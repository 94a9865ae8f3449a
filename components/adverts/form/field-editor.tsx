"use client";

import type { ReactNode } from "react";
import type { AdvertField } from "@/lib/adverts/schema";
import { CompanyField } from "./company-field";
import { InterviewDatesField, StartField } from "./date-fields";
import { HoursField, OpeningsField, WorkingHoursField, YearsField } from "./hours-fields";
import { PayField } from "./pay-field";
import { ApplicantCountriesField, PlacesField } from "./place-fields";
import { BenefitsField, ClearancesField, LanguagesField, QualificationsField } from "./requirement-fields";
import { SectionsField } from "./sections-field";
import { AdvertChoice, AdvertText, LanguageOfAdvert } from "./simple-fields";
import { SkillsField } from "./skills-field";

const editors: Record<Exclude<AdvertField, "guessed">, ReactNode> = {
  title: <AdvertText field="title" />,
  companyName: <CompanyField />,
  department: <AdvertText field="department" />,
  category: <AdvertText field="category" />,
  reference: <AdvertText field="reference" />,
  locations: <PlacesField />,
  workplace: <AdvertChoice field="workplace" />,
  applicantCountries: <ApplicantCountriesField />,
  contractType: <AdvertChoice field="contractType" />,
  contractEndsOn: <AdvertText field="contractEndsOn" />,
  contractDuration: <AdvertText field="contractDuration" />,
  contractReason: <AdvertText field="contractReason" />,
  employmentType: <AdvertChoice field="employmentType" />,
  hoursPerWeek: <HoursField />,
  workingHours: <WorkingHoursField />,
  shift: <AdvertText field="shift" />,
  languages: <LanguagesField />,
  experienceLevel: <AdvertChoice field="experienceLevel" />,
  minimumYears: <YearsField />,
  pay: <PayField />,
  payNote: <AdvertText field="payNote" />,
  skills: <SkillsField />,
  qualifications: <QualificationsField />,
  clearances: <ClearancesField />,
  benefits: <BenefitsField />,
  sections: <SectionsField />,
  start: <StartField />,
  postedOn: <AdvertText field="postedOn" />,
  closesOn: <AdvertText field="closesOn" />,
  closesTime: <AdvertText field="closesTime" />,
  timeZone: <AdvertText field="timeZone" />,
  interviewNote: <AdvertText field="interviewNote" />,
  interviewDates: <InterviewDatesField />,
  openings: <OpeningsField />,
  contactName: <AdvertText field="contactName" />,
  contactEmail: <AdvertText field="contactEmail" />,
  language: <LanguageOfAdvert />,
};

export type EditableField = keyof typeof editors;

/** The control of one field of the advert, whatever its kind. */
export function FieldEditor({ field }: { field: EditableField }) {
  return editors[field];
}

export type FieldGroup = { id: string; title: string; rows: EditableField[][] };

/** How the fields stand together; two in a row where they belong side by side. */
export const fieldGroups: FieldGroup[] = [
  {
    id: "job",
    title: "The job",
    rows: [["title"], ["companyName", "language"], ["department", "category"], ["reference", "openings"]],
  },
  { id: "place", title: "Place", rows: [["workplace"], ["locations"], ["applicantCountries"]] },
  {
    id: "contract",
    title: "Contract and hours",
    rows: [
      ["contractType", "employmentType"],
      ["contractEndsOn", "contractDuration"],
      ["contractReason"],
      ["hoursPerWeek", "shift"],
      ["workingHours"],
    ],
  },
  { id: "payment", title: "Pay", rows: [["pay"], ["payNote"]] },
  { id: "text", title: "Text", rows: [["sections"]] },
  {
    id: "wanted",
    title: "Who is wanted",
    rows: [
      ["experienceLevel", "minimumYears"],
      ["skills"],
      ["languages"],
      ["qualifications"],
      ["clearances"],
    ],
  },
  { id: "offered", title: "Benefits", rows: [["benefits"]] },
  {
    id: "dates",
    title: "Dates and contact",
    rows: [
      ["start", "postedOn"],
      ["closesOn", "closesTime"],
      ["timeZone", "interviewNote"],
      ["interviewDates"],
      ["contactName", "contactEmail"],
    ],
  },
];
