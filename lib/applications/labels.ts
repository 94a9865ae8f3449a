import type { ApplicationOrder, ApplicationStatus, RejectReason } from "./schema";

export const applicationStatusLabels: Record<ApplicationStatus, string> = {
  active: "Active",
  hired: "Hired",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
};

export const applicationOrderLabels: Record<ApplicationOrder, string> = {
  oldest: "Oldest first",
  newest: "Newest first",
  name: "By name",
  rating: "Best rated first",
  "in-stage": "Longest in stage first",
};

export const rejectReasonLabels: Record<RejectReason, string> = {
  qualification: "A required qualification is missing",
  experience: "Too little experience",
  skills: "The skills do not match",
  language: "The languages do not match",
  location: "The place or the right to work does not match",
  pay: "Pay expectations are too far apart",
  "no-show": "Did not appear or answer",
  filled: "The posting has been filled",
  other: "Another reason",
};

export const applicationSourceLabels: Record<string, string> = {
  "careers-site": "Careers site",
  feed: "Feed",
  referral: "Referral",
  link: "Tracking link",
  api: "API",
};
