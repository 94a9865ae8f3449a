import type { TemplateVariable } from "./rules";
import type { MailTemplateKind, TemplateLanguage } from "./schema";

export const mailTemplateLabels: Record<MailTemplateKind, { title: string; description: string }> = {
  confirmation: {
    title: "Confirmation",
    description: "Goes out when somebody has applied. It carries the link to their status page.",
  },
  rejection: {
    title: "Rejection",
    description:
      "What the mail to a rejected candidate starts from. It can be changed each time before it goes.",
  },
  message: {
    title: "Messages",
    description: "What a mail to one applicant starts from, whatever it is about.",
  },
};

export const templateLanguageLabels: Record<TemplateLanguage, string> = {
  en: "English",
  de: "German",
  fr: "French",
};

export const variableLabels: Record<TemplateVariable, string> = {
  candidate_name: "the candidate's name",
  posting_title: "the posting's title",
  company_name: "the company's name",
  status_link: "the link to the candidate's status page",
  reply_by: "a sentence with the promised answer date; left out when none is promised",
  sender_name: "the name of whoever writes",
  stage_name: "the stage, in the words that the candidate reads",
};

export const mailKindLabels: Record<string, string> = {
  confirmation: "Confirmation",
  rejection: "Rejection",
  "email-corrected": "Address corrected",
  "link-again": "Status link sent again",
  "pool-consent": "May we keep you",
  "candidate-added": "Information about keeping data",
  referral: "You have been referred",
  message: "Message",
  reply: "Answer",
  "auto-reply": "Automatic answer",
};

export const mailStatusLabels: Record<string, string> = {
  queued: "Waiting to be sent",
  sent: "Sent",
  delivered: "Delivered",
  bounced: "Came back",
  failed: "Could not be delivered",
  cancelled: "Taken back",
  received: "Received",
};
