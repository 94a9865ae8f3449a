import { z } from "zod";

/** Every background task and what it is given: ids only, the rest is read when it runs. Safe to run twice. */
export const taskCatalog = {
  "send-mail": z.object({ mailId: z.uuid() }).strict(),
  "run-automations": z.object({ applicationId: z.uuid(), stageEnteredAt: z.iso.datetime() }).strict(),
  "run-bulk-action": z.object({ bulkActionId: z.uuid() }).strict(),
  "resume-bulk-actions": z.object({}).strict(),
  "read-file": z.object({ fileId: z.uuid() }).strict(),
  "run-posting-schedule": z.object({}).strict(),
  "sequence-events": z.object({}).strict(),
  "tell-members": z.object({}).strict(),
  "mail-notification": z.object({ notificationId: z.uuid() }).strict(),
  "send-digests": z.object({}).strict(),
  "remind-todos": z.object({}).strict(),
  "warn-of-overdue": z.object({}).strict(),
  "ensure-partitions": z.object({}).strict(),
  "delete-stale-drafts": z.object({}).strict(),
  "forget-requests": z.object({}).strict(),
  "index-candidates": z.object({}).strict(),
  "expire-pool-members": z.object({}).strict(),
} as const;

export type TaskName = keyof typeof taskCatalog;
export type TaskPayload<N extends TaskName> = z.infer<(typeof taskCatalog)[N]>;
export const taskNames = Object.keys(taskCatalog) as TaskName[];

/** Tasks that run by the clock (cron, UTC), once however many workers there are. */
export const taskSchedules: { name: TaskName; cron: string }[] = [
  { name: "run-posting-schedule", cron: "* * * * *" },
  { name: "sequence-events", cron: "* * * * *" },
  { name: "tell-members", cron: "* * * * *" },
  { name: "remind-todos", cron: "*/5 * * * *" },
  { name: "send-digests", cron: "*/10 * * * *" },
  { name: "warn-of-overdue", cron: "5 5 * * *" },
  { name: "resume-bulk-actions", cron: "* * * * *" },
  { name: "ensure-partitions", cron: "17 3 * * *" },
  { name: "delete-stale-drafts", cron: "23 * * * *" },
  { name: "forget-requests", cron: "41 * * * *" },
  { name: "index-candidates", cron: "37 * * * *" },
  { name: "expire-pool-members", cron: "41 4 * * *" },
];
