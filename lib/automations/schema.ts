import { z } from "zod";
import { templateVariables, unknownVariables } from "@/lib/mail/rules";

export const automationKinds = ["mail", "todo", "assign", "tag"] as const;
export type AutomationKind = (typeof automationKinds)[number];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
const textOf = (max: number, missing: string) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .refine((value) => value.length > 0, missing)
    .refine((value) => value.length <= max, `Use at most ${max.toLocaleString("en")} characters.`)
    .refine((value) => !unsafe.test(value), "Remove the control characters.");
const lineOf = (max: number, missing: string) =>
  textOf(max, missing).refine((value) => !value.includes("\n"), "Keep this on one line.");

/** Nobody is there to fill in what the product does not know, so each variable must be a known one. */
const filled = <T extends z.ZodType<string>>(text: T) =>
  text.superRefine((value, context) => {
    const unknown = unknownVariables("message", value);
    if (unknown.length === 0) return;
    const [named, known] = [unknown, [...automationVariables]].map((names) =>
      names.map((name) => `{{${name}}}`).join(", "),
    );
    context.addIssue({ code: "custom", message: `${named} cannot be filled in. Known here: ${known}.` });
  });

/** What a mail that goes by itself may say; the product signs it with the name of whoever set it up. */
const automationVariables = templateVariables.message;

/** The words of a template as they are when the mail is written, or words of its own. */
const MailSettings = z.discriminatedUnion("from", [
  z.object({ from: z.literal("template"), templateId: z.uuid("Choose a template.") }),
  z.object({
    from: z.literal("words"),
    subject: filled(lineOf(200, "Give the mail a subject.")),
    text: filled(textOf(20_000, "Write the mail.")),
  }),
]);

const assignees = ["owner", "recruiter", "person"] as const;
export type AssigneeKind = (typeof assignees)[number];

const personOf = (settings: { assignee: string; userId: string | null }) =>
  settings.assignee !== "person" || settings.userId !== null;
const choosePerson = { message: "Choose a person.", path: ["userId"] };

const TodoSettings = z
  .object({
    text: lineOf(300, "Say what is to be done."),
    assignee: z.enum(assignees),
    userId: z.uuid("Choose a person.").nullable().default(null),
    /** Days after entering the stage; null for no due date. */
    dueInDays: z.number().int("Use whole days.").min(0).max(365, "At most a year.").nullable().default(null),
  })
  .refine(personOf, choosePerson);

const AssignSettings = z
  .object({
    assignee: z.enum(["recruiter", "person"]),
    userId: z.uuid("Choose a person.").nullable().default(null),
  })
  .refine(personOf, choosePerson);

const TagSettings = z.object({ name: lineOf(40, "Name the tag.") });

/** What is done when an application enters the stage. */
export const AutomationDeed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("mail"), settings: MailSettings }),
  z.object({ kind: z.literal("todo"), settings: TodoSettings }),
  z.object({ kind: z.literal("assign"), settings: AssignSettings }),
  z.object({ kind: z.literal("tag"), settings: TagSettings }),
]);
export type AutomationDeed = z.output<typeof AutomationDeed>;
export type DeedOf<K extends AutomationKind> = Extract<AutomationDeed, { kind: K }>["settings"];

const automationId = z.uuid("This automation does not exist.");

export const AddAutomation = z.object({
  stageId: z.uuid("This stage does not exist."),
  deed: AutomationDeed,
  enabled: z.boolean().default(true),
});
export type AddAutomation = z.output<typeof AddAutomation>;

export const UpdateAutomation = z.object({ automationId, deed: AutomationDeed });
export type UpdateAutomation = z.output<typeof UpdateAutomation>;

export const SwitchAutomation = z.object({ automationId, enabled: z.boolean() });
export type SwitchAutomation = z.output<typeof SwitchAutomation>;

export const RemoveAutomation = z.object({ automationId });
export type RemoveAutomation = z.output<typeof RemoveAutomation>;
