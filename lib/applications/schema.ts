import { z } from "zod";

export const applicationStatuses = ["active", "hired", "rejected", "withdrawn"] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** In which order the board and the list show them. */
export const applicationOrders = ["oldest", "newest", "name", "rating", "in-stage"] as const;
export type ApplicationOrder = (typeof applicationOrders)[number];

/** What the list can show of each; the name is always there, and first. */
export const applicationColumns = [
  "name",
  "stage",
  "status",
  "applied",
  "in-stage",
  "source",
  "rating",
  "owner",
  "tags",
  "cv",
  "notes",
  "last-activity",
] as const;
export type ApplicationColumn = (typeof applicationColumns)[number];
export const usualColumns: readonly ApplicationColumn[] = [
  "name",
  "stage",
  "in-stage",
  "rating",
  "owner",
  "tags",
  "source",
  "applied",
];

/** Where an application came from; by a tracking link, it is that link's name. */
export type ApplicationSource = "careers-site" | "link" | "referral" | "added" | "feed" | "api";

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

export const AssignOwner = z.object({ applicationId, ownerId: z.uuid("Choose a person.").nullable() });
export type AssignOwner = z.output<typeof AssignOwner>;

/** What is kept of a file that a candidate sent: its bytes already lie in storage. */
export const SentFile = z.object({
  kind: z.enum(["cv", "other"]),
  name: z.string().min(1).max(200),
  contentType: z.string().min(1).max(100),
  size: z
    .number()
    .int()
    .min(1)
    .max(10 * 1024 * 1024),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  storageKey: z.string().regex(/^[0-9a-f]{48}$/),
});
export type SentFile = z.output<typeof SentFile>;

export const mostFurtherFiles = 5;
export const mostFileBytes = 10 * 1024 * 1024;

export const Email = lineOf(254).pipe(z.email("Enter an e-mail address in the form name@example.com."));

/** One link per line, as people write them: without "https://" too. */
const Links = textOf(2_000)
  .transform((value) => value.split(/\s+/).filter(Boolean))
  .transform((links) => links.map((link) => (/^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`)))
  .refine((links) => links.length <= 5, "Give at most five links.")
  .refine(
    (links) => links.every((link) => /^https?:\/\/[^\s/?#]+\.[^\s/?#]{2,}/i.test(link) && URL.canParse(link)),
    "Give each link on a line of its own, such as https://example.com/me.",
  );

/** The names of the form's fields that hold text. */
export const typedFields = ["name", "email", "phone", "links", "message", "consent", "via"] as const;
export type TypedValues = Record<(typeof typedFields)[number], string>;

/** What a candidate types, as a form sends it. */
export const ApplyValues = z.object({
  name: lineOf(160).refine((value) => value.length > 0, "Enter your name."),
  email: lineOf(254)
    .refine((value) => value.length > 0, "Enter your e-mail address.")
    .pipe(Email),
  phone: lineOf(40)
    .refine(
      (value) => value === "" || /^(?=(?:\D*\d){5})[+()\d\s./-]+$/.test(value),
      "Enter a phone number such as +44 20 7946 0018, or leave it empty.",
    )
    .transform((value) => value || null),
  links: Links,
  message: textOf(10_000).transform((value) => value || null),
  consent: z.literal("yes", "Tick the box so that we may keep and read your application."),
});
export type ApplyValues = z.output<typeof ApplyValues>;

export const ApplyToPosting = ApplyValues.extend({
  slug: z.string().min(1).max(200),
  /** The form's own key: sent twice, it makes one application. */
  submissionKey: z.string().min(16).max(200),
  /** The code of the tracking link that led to the form; one that nobody made counts for nothing. */
  via: z.string().max(40).optional().catch(undefined),
  files: z
    .array(SentFile)
    .refine((files) => files.some((file) => file.kind === "cv"), { message: "Choose your CV.", path: ["cv"] })
    .refine((files) => files.filter((file) => file.kind === "other").length <= mostFurtherFiles, {
      message: `Add at most ${mostFurtherFiles} further files.`,
      path: ["further"],
    }),
});
export type ApplyToPosting = z.output<typeof ApplyToPosting>;

export const WithdrawApplication = z.object({ applicationId });
export type WithdrawApplication = z.output<typeof WithdrawApplication>;

export const CorrectEmail = z.object({ applicationId, email: Email });
export type CorrectEmail = z.output<typeof CorrectEmail>;

export const SendStatusLink = z.object({ email: Email });
export type SendStatusLink = z.output<typeof SendStatusLink>;

export const ReadFile = z.object({ fileId: z.uuid() });
export type ReadFile = z.output<typeof ReadFile>;

export const DownloadFile = z.object({ fileId: z.uuid() });
export type DownloadFile = z.output<typeof DownloadFile>;
