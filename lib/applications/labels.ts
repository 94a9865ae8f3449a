import type {
  ApplicationColumn,
  ApplicationOrder,
  ApplicationSource,
  ApplicationStatus,
  RejectReason,
} from "./schema";

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

export const applicationColumnLabels: Record<ApplicationColumn, string> = {
  name: "Name",
  stage: "Stage",
  status: "Status",
  applied: "Applied",
  "in-stage": "In stage",
  source: "Source",
  rating: "Rating",
  owner: "Owner",
  tags: "Tags",
  cv: "CV",
  notes: "Notes",
  "last-activity": "Last activity",
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

const sources: Record<ApplicationSource, string> = {
  "careers-site": "Careers site",
  link: "Tracking link",
  referral: "Referral",
  added: "Added by hand",
  feed: "Feed",
  api: "API",
};
export const applicationSourceLabels: Record<string, string> = sources;
