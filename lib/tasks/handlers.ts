import { deleteStaleDrafts } from "@/lib/applications/delete-stale-drafts";
import { readCandidateFile } from "@/lib/applications/read-file";
import { mintSystem } from "@/lib/auth/mint";
import { runAutomations } from "@/lib/automations/run-automations";
import { resumeBulkActions } from "@/lib/bulk-actions/run/resume";
import { runBulkAction } from "@/lib/bulk-actions/run-bulk-action";
import { indexMissing } from "@/lib/candidates/search/index-missing";
import { db } from "@/lib/db";
import { sequenceEvents } from "@/lib/events/sequence-events";
import { forgetIdempotencyKeys } from "@/lib/http/idempotency";
import { forgetRateLimits } from "@/lib/http/rate-limit";
import { sendMail } from "@/lib/mail/send-mail";
import { followLog } from "@/lib/notifications/from-events/follow-log";
import { mailAtOnce } from "@/lib/notifications/mail/at-once";
import { sendDigests } from "@/lib/notifications/mail/digest";
import { warnOfOverdue } from "@/lib/overdue-answers/warn-of-overdue";
import { runPostingSchedule } from "@/lib/posting-schedules/run-posting-schedule";
import { expirePoolMembers } from "@/lib/talent-pools/expire-pool-members";
import { remindTodos } from "@/lib/todos/remind-todos";
import type { TaskName, TaskPayload } from "./catalog";

/** On its last attempt a task writes down that it has given up, instead of failing once more. */
export type Attempt = { isLastAttempt: boolean };
type Handler<N extends TaskName> = (payload: TaskPayload<N>, attempt: Attempt) => Promise<unknown>;

const system = () => mintSystem("task");

function ensurePartitions(): Promise<unknown> {
  return db.$queryRaw`SELECT ensure_event_partitions((now() - interval '1 month')::date, (now() + interval '12 months')::date)`;
}

/** What each task does. Every one may run twice. */
export const taskHandlers: { [N in TaskName]: Handler<N> } = {
  "send-mail": ({ mailId }, { isLastAttempt }) => sendMail(system(), { mailId, isLastAttempt }),
  "run-automations": (payload, { isLastAttempt }) =>
    runAutomations(mintSystem("automation"), { ...payload, isLastAttempt }),
  "run-bulk-action": (payload) => runBulkAction(system(), payload),
  "resume-bulk-actions": () => resumeBulkActions(),
  "read-file": (payload) => readCandidateFile(system(), payload),
  "run-posting-schedule": () => runPostingSchedule(system()),
  "sequence-events": () => sequenceEvents(),
  "tell-members": () => followLog(),
  "mail-notification": (payload) => mailAtOnce(system(), payload),
  "send-digests": () => sendDigests(system()),
  "remind-todos": () => remindTodos(system()),
  "warn-of-overdue": () => warnOfOverdue(system()),
  "ensure-partitions": ensurePartitions,
  "delete-stale-drafts": () => deleteStaleDrafts(system()),
  "forget-requests": async () => [await forgetIdempotencyKeys(), await forgetRateLimits()],
  "index-candidates": () => indexMissing(system()),
  "expire-pool-members": () => expirePoolMembers(system()),
};
