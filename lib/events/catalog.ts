import { z } from "zod";

const none = z.object({}).strict();
const fields = z.object({ fields: z.array(z.string()) }).strict();
const move = z.object({ fromStageId: z.uuid(), toStageId: z.uuid() }).strict();

/** Every event and what it may carry: ids, words of our own and field names, never personal data. */
export const eventCatalog = {
  "posting.imported": z.object({ confidence: z.number(), unread: z.number() }).strict(),
  "posting.created": z
    .object({ from: z.enum(["blank", "copy", "template"]), sourceId: z.uuid().nullable() })
    .strict(),
  "posting.edited": fields,
  "posting.published": z.object({ version: z.number() }).strict(),
  "posting.scheduled": z.object({ publishAt: z.string() }).strict(),
  "posting.unscheduled": none,
  "posting.publish_refused": fields,
  "posting.paused": none,
  "posting.closed": z.object({ reason: z.enum(["by-hand", "closing-date", "filled"]) }).strict(),
  "posting.archived": none,
  "posting.reopened": none,
  "posting.deleted": none,
  "posting.team_changed": z.object({ userId: z.uuid(), role: z.string().nullable() }).strict(),
  "posting_template.created": z.object({ postingId: z.uuid() }).strict(),
  "posting_template.deleted": none,
  "company.created": none,
  "company.updated": fields,
  "application.submitted": z.object({ source: z.string(), files: z.number() }).strict(),
  "application.moved": move,
  "application.rejected": z.object({ reason: z.string(), mailId: z.uuid().nullable() }).strict(),
  "application.unrejected": none,
  "application.hired": none,
  "application.withdrawn": none,
  "application.email_corrected": none,
  "application.link_sent": none,
  "application.draft_deleted": none,
  "application.rated": z.object({ rating: z.number().nullable() }).strict(),
  "application.interviewer_assigned": z.object({ userId: z.uuid() }).strict(),
  "application.interviewer_removed": z.object({ userId: z.uuid() }).strict(),
  "candidate.linked": none,
  "file.downloaded": z.object({ fileId: z.uuid() }).strict(),
  "file.read": z.object({ fileId: z.uuid(), state: z.string() }).strict(),
  "note.added": z.object({ noteId: z.uuid() }).strict(),
  "note.edited": z.object({ noteId: z.uuid() }).strict(),
  "mail.queued": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.sent": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.failed": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.cancelled": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail_template.updated": fields,
  "member.signed_in": none,
  "member.signed_out": none,
  "member.invited": z.object({ role: z.string() }).strict(),
  "member.joined": z.object({ role: z.string() }).strict(),
  "member.role_changed": z.object({ from: z.string(), to: z.string() }).strict(),
  "member.disabled": none,
  "member.enabled": none,
  "member.sessions_ended": z.object({ count: z.number() }).strict(),
  "invitation.revoked": none,
} as const;

export type EventName = keyof typeof eventCatalog;
export type EventData<N extends EventName> = z.input<(typeof eventCatalog)[N]>;
export const eventNames = Object.keys(eventCatalog) as EventName[];
