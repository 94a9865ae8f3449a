import { z } from "zod";

export const applicationStatuses = ["active", "hired", "rejected", "withdrawn"] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Why an application was turned down: for the people who decide and their statistics, never sent to the candidate. */
export const rejectReasons = [
  "qualification",
  "experience",
  "skills",
  "language",
  "location",
  "pay",
  "no-show",
  "filled",
  "other",
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** NUL (PostgreSQL refuses it), other control characters but tab and line feed, bidirectional overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;

/** Text of several lines; a browser's line ends become line feeds. */
export const textOf = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .refine((value) => value.length <= max, `Use at most ${max.toLocaleString("en")} characters.`)
    .refine((value) => !unsafe.test(value), "Remove the control characters.");
export const lineOf = (max: number) =>
  textOf(max).refine((value) => !value.includes("\n"), "Keep this on one line.");

const applicationId = z.uuid();

export const MoveApplication = z
  .object({ applicationId, fromStageId: z.uuid(), toStageId: z.uuid() })
  .refine((move) => move.fromStageId !== move.toStageId, {
    message: "The application is in this stage already.",
    path: ["toStageId"],
  });
export type MoveApplication = z.output<typeof MoveApplication>;

/** A mail as somebody has worded it; it waits so long that the decision can be taken back. */
export const DecisionMail = z.object({
  subject: lineOf(200).refine((value) => value.length > 0, "Give the mail a subject."),
  text: textOf(20_000).refine((value) => value.length > 0, "Write the mail, or reject without one."),
  delaySeconds: z.number().int().min(0).max(86_400).optional(),
});

export const RejectApplication = z.object({
  applicationId,
  reason: z.enum(rejectReasons, "Choose a reason."),
  mail: DecisionMail.nullish().default(null),
});
export type RejectApplication = z.output<typeof RejectApplication>;

export const UnrejectApplication = z.object({ applicationId });
export type UnrejectApplication = z.output<typeof UnrejectApplication>;

export const HireApplication = z.object({ applicationId });
export type HireApplication = z.output<typeof HireApplication>;

export const RateApplication = z.object({ applicationId, rating: z.number().int().min(1).max(5).nullable() });
export type RateApplication = z.output<typeof RateApplication>;

export const AssignInterviewer = z.object({ applicationId, userId: z.uuid("Choose a person.") });
export type AssignInterviewer = z.output<typeof AssignInterviewer>;

export const RemoveInterviewer = z.object({ applicationId, userId: z.uuid() });
export type RemoveInterviewer = z.output<typeof RemoveInterviewer>;
