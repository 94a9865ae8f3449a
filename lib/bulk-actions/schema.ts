import { z } from "zod";
import { DecisionMail, rejectReasons } from "@/lib/applications/schema";
import { unknownVariables } from "@/lib/mail/rules";
import { TagName } from "@/lib/tags/schema";
import { mostAtOnce } from "./rules";

/** A mail to many: its variables are filled in for each of them. */
const mailOf = (kind: "rejection" | "message") =>
  DecisionMail.omit({ delaySeconds: true }).superRefine((mail, context) => {
    for (const path of ["subject", "text"] as const) {
      const unknown = unknownVariables(kind, mail[path]);
      if (unknown.length === 0) continue;
      const named = unknown.map((name) => `{{${name}}}`).join(", ");
      context.addIssue({
        code: "custom",
        path: [path],
        message: `${named} cannot be filled in here. Write it out.`,
      });
    }
  });

export const RejectionMail = mailOf("rejection");

/** What is done to each of the chosen applications. */
export const BulkDeed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("move"), toStageId: z.uuid("Choose a stage.") }),
  z.object({
    kind: z.literal("reject"),
    reason: z.enum(rejectReasons, "Choose a reason."),
    mail: RejectionMail.nullable(),
  }),
  z.object({ kind: z.literal("tag"), name: TagName }),
  z.object({ kind: z.literal("assign"), ownerId: z.uuid("Choose a person.").nullable() }),
  z.object({ kind: z.literal("message"), mail: mailOf("message") }),
  z.object({ kind: z.literal("export") }),
]);
export type BulkDeed = z.output<typeof BulkDeed>;
export type BulkKind = BulkDeed["kind"];

/** These applications, or all that the filters of an address leave. */
const BulkChoice = z.union([
  z.object({ ids: z.array(z.uuid()).min(1, "Choose at least one application.").max(mostAtOnce) }),
  z.object({ filters: z.record(z.string(), z.string()) }),
]);
export type BulkChoice = z.output<typeof BulkChoice>;

export const PreviewBulkAction = z.object({ postingId: z.uuid(), choice: BulkChoice, deed: BulkDeed });
export type PreviewBulkAction = z.output<typeof PreviewBulkAction>;

/** `expected` is how many the preview has named: nobody is added to them unseen. */
export const StartBulkAction = PreviewBulkAction.extend({ expected: z.number().int().min(1) });
export type StartBulkAction = z.output<typeof StartBulkAction>;

const bulkActionId = z.uuid();

export const CancelBulkAction = z.object({ bulkActionId });
export type CancelBulkAction = z.output<typeof CancelBulkAction>;

export const UndoBulkAction = z.object({ bulkActionId });
export type UndoBulkAction = z.output<typeof UndoBulkAction>;

export const ReleaseBulkAction = z.object({ bulkActionId });
export type ReleaseBulkAction = z.output<typeof ReleaseBulkAction>;

export const DownloadExport = z.object({ bulkActionId });
export type DownloadExport = z.output<typeof DownloadExport>;
