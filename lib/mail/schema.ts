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

export const UpdateMailTemplate = z
  .object({
    kind: z.enum(builtInKinds),
    language: z.enum(templateLanguages),
    name: words(80).refine((value) => value.length > 0, "Give the template a name."),
    subject,
    body: text,
    /** What its author saw: null where it still had the words that come with the product. */
    seenUpdatedAt: z.iso.datetime().nullable(),
  })
  .superRefine((template, context) => {
    for (const path of ["subject", "body"] as const) {
      const unknown = unknownVariables(template.kind, template[path]);
      if (unknown.length === 0) continue;
      const named = unknown.map((name) => `{{${name}}}`).join(", ");
      const message = `${named} cannot be filled in here. Use one of the variables below, or write it out.`;
      context.addIssue({ code: "custom", path: [path], message });
    }
    if (template.kind === "confirmation" && !/\{\{\s*status_link\s*\}\}/.test(template.body))
      context.addIssue({
        code: "custom",
        path: ["body"],
        message: "Keep {{status_link}} in it: the mail is the candidate's way to their application.",
      });
  });
export type UpdateMailTemplate = z.output<typeof UpdateMailTemplate>;
