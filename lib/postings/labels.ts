import type { AdvertField } from "@/lib/adverts/schema";
import type { TeamRole } from "@/lib/auth/roles";
import type { PostingStatus, Visibility } from "./schema";

export const statusLabels: Record<PostingStatus, string> = {
  draft: "Draft",
  published: "Published",
  paused: "Paused",
  closed: "Closed",
  archived: "Archived",
};

export const visibilityLabels: Record<Visibility, string> = {
  public: "Public",
  unlisted: "Unlisted",
  internal: "Internal",
};
export const visibilityHints: Record<Visibility, string> = {
  public: "Listed on the careers site and open to search engines.",
  unlisted: "Whoever has the link can read it and apply; it is in no list.",
  internal: "Only people with an account here can read it.",
};

export const teamRoleLabels: Record<TeamRole, string> = {
  recruiter: "Recruiter",
  "hiring-manager": "Hiring manager",
  interviewer: "Interviewer",
};

/** What each field of an advert is called, in the order of the editor. */
export const fieldLabels: Record<AdvertField, string> = {
  title: "Title",
  companyName: "Company",
  department: "Department",
  category: "Category",
  reference: "Reference",
  locations: "Places",
  workplace: "Workplace",
  applicantCountries: "Countries of applicants",
  contractType: "Contract",
  contractEndsOn: "End of the contract",
  contractDuration: "Length of the contract",
  contractReason: "Reason for the contract",
  employmentType: "Employment",
  hoursPerWeek: "Hours per week",
  workingHours: "Working hours",
  shift: "Shift",
  languages: "Working languages",
  experienceLevel: "Experience",
  minimumYears: "Years of experience",
  pay: "Pay",
  payNote: "Note on pay",
  skills: "Skills",
  qualifications: "Qualifications",
  clearances: "Clearances and checks",
  benefits: "Benefits",
  sections: "Sections",
  start: "Start date",
  postedOn: "Posting date",
  closesOn: "Closing date",
  closesTime: "Closing time",
  timeZone: "Time zone",
  interviewNote: "Note on interviews",
  interviewDates: "Interview dates",
  openings: "Openings",
  contactName: "Contact person",
  contactEmail: "Contact e-mail",
  language: "Language of the advert",
  guessed: "Values still to confirm",
};

/** "Pay", "Title"; the settings that are no part of the advert have words too. */
export function fieldLabel(field: string): string {
  const settings: Record<string, string> = {
    visibility: "Visibility",
    confidential: "Confidentiality",
    replyWithinDays: "Promised answer time",
  };
  return (fieldLabels as Record<string, string>)[field] ?? settings[field] ?? field;
}
