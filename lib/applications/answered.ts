import { sql } from "@/lib/db";

// isAnswered and promisedOn of rules.ts for statements; a test holds them together.
// "Application" is `a`, its "Posting" `p` and its "Stage" `s`.

/** Somebody has answered: a decision, a further stage or a mail of a person. */
export const isAnswered = sql`(a.status <> 'active' OR s.type <> 'applied' OR EXISTS (
  SELECT 1 FROM "Mail" answer WHERE answer."applicationId" = a.id AND answer.direction = 'out'
    AND answer."createdById" IS NOT NULL AND answer.status IN ('queued', 'sent', 'delivered')))`;

/** Until when an answer was promised. */
export const promisedAt = sql`(a."createdAt" + make_interval(days => p."replyWithinDays"))`;

/** Nobody has answered, and the promised time is over; never null. */
export const isOverdue = sql`coalesce(${promisedAt} < now() AND NOT ${isAnswered}, false)`;
