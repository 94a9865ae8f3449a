import { z } from "zod";

const none = z.object({}).strict();
const fields = z.object({ fields: z.array(z.string()) }).strict();
/** Whom the note newly mentions. */
const noted = z.object({ noteId: z.uuid(), mentioned: z.array(z.uuid()).optional() }).strict();
const given = z.object({ todoId: z.uuid(), userId: z.uuid() }).strict();
/** From whom and to whom; as what, where somebody can be several things to it. */
const handedOver = z.object({ fromUserId: z.uuid(), userId: z.uuid(), as: z.string().optional() }).strict();
const move = z.object({ fromStageId: z.uuid(), toStageId: z.uuid() }).strict();
const automation = z
  .object({ automationId: z.uuid(), stageId: z.uuid(), kind: z.enum(["mail", "todo", "assign", "tag"]) })
  .strict();
const automationRun = automation.extend({ runId: z.uuid() });

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
  "posting.answers_overdue": z.object({ count: z.number() }).strict(),
  "posting_template.created": z.object({ postingId: z.uuid() }).strict(),
  "posting_template.deleted": none,
  "stage.added": z.object({ name: z.string(), afterStageId: z.uuid() }).strict(),
  "stage.renamed": fields,
  "stage.reordered": z.object({ stageIds: z.array(z.uuid()) }).strict(),
  "stage.merged": z
    .object({
      intoStageId: z.uuid(),
      name: z.string(),
      publicLabel: z.string(),
      type: z.string(),
      position: z.number(),
      moved: z.number(),
      automationIds: z.array(z.uuid()),
      mailTemplateIds: z.array(z.uuid()),
    })
    .strict(),
  "stage.unmerged": z.object({ fromStageId: z.uuid(), moved: z.number() }).strict(),
  "stage_template.created": none,
  "stage_template.updated": fields,
  "stage_template.deleted": none,
  "stage_template.applied": z.object({ templateId: z.uuid().nullable(), moved: z.number() }).strict(),
  "automation.added": automation,
  "automation.updated": automation,
  "automation.enabled": automation,
  "automation.disabled": automation,
  "automation.removed": automation,
  "automation.ran": automationRun,
  "automation.skipped": automationRun,
  "automation.failed": automationRun,
  "bulk_action.started": z.object({ kind: z.string(), total: z.number() }).strict(),
  "bulk_action.finished": z.object({ done: z.number(), skipped: z.number(), failed: z.number() }).strict(),
  "bulk_action.cancelled": none,
  "bulk_action.released": none,
  "bulk_action.undo_started": none,
  "bulk_action.undone": z.object({ undone: z.number(), kept: z.number() }).strict(),
  "bulk_action.downloaded": none,
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
  "application.owner_assigned": z.object({ userId: z.uuid().nullable() }).strict(),
  "application.handed_over": handedOver,
  "posting.handed_over": handedOver,
  "todo.handed_over": handedOver,
  "saved_view.handed_over": handedOver,
  "automation.handed_over": handedOver,
  "candidate.linked": none,
  "candidate.merged": z.object({ mergedId: z.uuid(), mergeId: z.uuid() }).strict(),
  "candidate.unmerged": z.object({ mergedId: z.uuid(), mergeId: z.uuid() }).strict(),
  "candidate.distinguished": z.object({ otherId: z.uuid() }).strict(),
  "candidate.tagged": z.object({ tagId: z.uuid() }).strict(),
  "candidate.untagged": z.object({ tagId: z.uuid() }).strict(),
  "file.downloaded": z.object({ fileId: z.uuid() }).strict(),
  "file.read": z.object({ fileId: z.uuid(), state: z.string() }).strict(),
  "note.added": noted,
  "note.edited": noted,
  "note.deleted": z.object({ noteId: z.uuid() }).strict(),
  "note.restored": z.object({ noteId: z.uuid() }).strict(),
  "todo.added": given,
  "todo.completed": z.object({ todoId: z.uuid() }).strict(),
  "todo.reopened": z.object({ todoId: z.uuid() }).strict(),
  "todo.edited": z
    .object({ todoId: z.uuid(), fields: z.array(z.string()), userId: z.uuid().nullable() })
    .strict(),
  "todo.deleted": z.object({ todoId: z.uuid() }).strict(),
  "todo.restored": z.object({ todoId: z.uuid() }).strict(),
  "todo.due": given,
  "mail.queued": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.sent": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.failed": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.cancelled": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.hastened": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.delivered": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.bounced": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail.received": z.object({ mailId: z.uuid(), kind: z.string() }).strict(),
  "mail_template.created": z.object({ kind: z.string() }).strict(),
  "mail_template.updated": fields,
  "mail_template.deleted": z.object({ kind: z.string() }).strict(),
  "notification.preference_set": z
    .object({ kind: z.string(), inProduct: z.boolean(), mail: z.string() })
    .strict(),
  "notification.mail_stopped": z.object({ kind: z.string() }).strict(),
  "member.time_zone_set": none,
  "member.work_handed_over": z
    .object({ recipients: z.array(z.uuid()), counts: z.record(z.string(), z.number()) })
    .strict(),
  "member.signed_in": none,
  "member.signed_out": none,
  "member.invited": z.object({ role: z.string() }).strict(),
  "member.joined": z.object({ role: z.string() }).strict(),
  "member.role_changed": z.object({ from: z.string(), to: z.string() }).strict(),
  "member.disabled": none,
  "member.enabled": none,
  "member.sessions_ended": z.object({ count: z.number() }).strict(),
  "saved_view.created": z.object({ list: z.string(), shared: z.boolean() }).strict(),
  "saved_view.updated": fields,
  "saved_view.deleted": none,
  "invitation.revoked": none,
  "token.created": z.object({ scopes: z.array(z.string()), days: z.number() }).strict(),
  "token.revoked": none,
  "talent_pool.created": none,
  "talent_pool.renamed": fields,
  "talent_pool.deleted": z.object({ members: z.number() }).strict(),
  "talent_pool.member_added": none,
  "talent_pool.member_removed": z.object({ reason: z.enum(["by-hand", "expired", "refused"]) }).strict(),
  "talent_pool.consent_asked": z.object({ mailId: z.uuid() }).strict(),
  "talent_pool.consent_answered": z.object({ answer: z.enum(["given", "refused"]) }).strict(),
  "candidate.added": z
    .object({ by: z.enum(["hand", "import"]), basis: z.string(), files: z.number() })
    .strict(),
  "candidate.referred": z.object({ files: z.number() }).strict(),
  "tracking_link.created": none,
  "tracking_link.archived": none,
  "tracking_link.restored": none,
} as const;

export type EventName = keyof typeof eventCatalog;
export type EventData<N extends EventName> = z.input<(typeof eventCatalog)[N]>;
export const eventNames = Object.keys(eventCatalog) as EventName[];
