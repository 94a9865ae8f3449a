import { z } from "zod";
import { unknownVariables } from "./rules";

/** The mails that come with words of ours, until the organisation writes its own. */
export const builtInKinds = ["confirmation", "rejection"] as const;
export type BuiltInKind = (typeof builtInKinds)[number];

/** What templates are for: a message is whatever somebody writes to an applicant. */
export const mailTemplateKinds = [...builtInKinds, "message"] as const;
export type MailTemplateKind = (typeof mailTemplateKinds)[number];

export const templateLanguages = ["en", "de", "fr"] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
const words = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .refine((value) => value.length <= max, `Use at most ${max.toLocaleString("en")} characters.`)
    .refine((value) => !unsafe.test(value), "Remove the control characters.");

const subject = words(200)
  .refine((value) => value.length > 0, "Give the mail a subject.")
  .refine((value) => !value.includes("\n"), "Keep the subject on one line.");
const text = words(20_000).refine((value) => value.length > 0, "Write the mail.");

export const WriteMail = z.object({
  applicationId: z.uuid(),
  subject,
  text,
  /** Not before this moment; left out, it goes when it can no longer be taken back. */
  sendAfter: z.coerce.date("Choose a day and a time.").nullish(),
});
export type WriteMail = z.output<typeof WriteMail>;

/** What a candidate writes on the status page. */
export const SendMessage = z.object({
  applicationId: z.uuid(),
  text: words(5_000).refine((value) => value.length > 0, "Write something first."),
});
export type SendMessage = z.output<typeof SendMessage>;

export const DownloadMailFile = z.object({ fileId: z.uuid() });
export type DownloadMailFile = z.output<typeof DownloadMailFile>;

export const TakeBackMail = z.object({ mailId: z.uuid() });
export type TakeBackMail = z.output<typeof TakeBackMail>;

export const SendMailNow = z.object({ mailId: z.uuid() });
export type SendMailNow = z.output<typeof SendMailNow>;

type Words = { kind: MailTemplateKind; subject: string; body: string };

/** What cannot be filled in is said where it stands. */
function checkVariables(template: Words, context: z.RefinementCtx): void {
  for (const path of ["subject", "body"] as const) {
    const unknown = unknownVariables(template.kind, template[path]);
    if (unknown.length === 0) continue;
    const named = unknown.map((name) => `{{${name}}}`).join(", ");
    const message = `${named} cannot be filled in here. Use one of the variables below, or write it out.`;
    context.addIssue({ code: "custom", path: [path], message });
  }
  if (/\{\{\s*status_link\s*\}\}/.test(template.subject))
    context.addIssue({
      code: "custom",
      path: ["subject"],
      message: "The personal link cannot stand in a subject, where it is seen too easily.",
    });
  if (template.kind === "confirmation" && !/\{\{\s*status_link\s*\}\}/.test(template.body))
    context.addIssue({
      code: "custom",
      path: ["body"],
      message: "Keep {{status_link}} in it: the mail is the candidate's way to their application.",
    });
}

const templateWords = {
  name: words(80).refine((value) => value.length > 0, "Give the template a name."),
  subject,
  body: text,
};

/** A template of its own: for all postings, for one, or for one stage of it. */
export const CreateMailTemplate = z
  .object({
    /** Given when one that was deleted comes back, so that what pointed at it does so again. */
    templateId: z.uuid().optional(),
    kind: z.enum(mailTemplateKinds, "Choose what it is for."),
    language: z.enum(templateLanguages, "Choose a language."),
    postingId: z.uuid().nullable().default(null),
    stageId: z.uuid().nullable().default(null),
    ...templateWords,
  })
  .superRefine(checkVariables)
  .superRefine((template, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", path: ["place"], message });
    if (template.stageId && !template.postingId) refuse("Choose the posting that the stage belongs to.");
    if (template.stageId && template.kind === "confirmation") refuse("A confirmation goes before any stage.");
    if (!template.postingId && template.kind !== "message")
      refuse("Choose a posting: for all postings there is one already, on the list of templates.");
  });
export type CreateMailTemplate = z.output<typeof CreateMailTemplate>;

export const EditMailTemplate = z.object({
  templateId: z.uuid(),
  ...templateWords,
  /** What its author saw. */
  seenUpdatedAt: z.iso.datetime(),
});
export type EditMailTemplate = z.output<typeof EditMailTemplate>;

/** The same words as what they are for wants them. */
export const TemplateWords = z
  .object({ kind: z.enum(mailTemplateKinds), ...templateWords })
  .superRefine(checkVariables);

export const DeleteMailTemplate = z.object({ templateId: z.uuid() });
export type DeleteMailTemplate = z.output<typeof DeleteMailTemplate>;

export const UpdateMailTemplate = z
  .object({
    kind: z.enum(builtInKinds),
    language: z.enum(templateLanguages),
    ...templateWords,
    /** What its author saw: null where it still had the words that come with the product. */
    seenUpdatedAt: z.iso.datetime().nullable(),
  })
  .superRefine(checkVariables);
export type UpdateMailTemplate = z.output<typeof UpdateMailTemplate>;
