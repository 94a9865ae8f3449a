import { shownName } from "@/lib/candidates/identity";
import { joinSql, sql } from "@/lib/db";
import { defaultMail } from "./rules";
import type { NotificationKind, NotificationReason } from "./schema";

/** One notification with the names of what it speaks of, looked up as it is read. */
export type NotificationRow = {
  id: string;
  userId: string;
  kind: NotificationKind;
  reason: NotificationReason;
  createdAt: Date;
  readAt: Date | null;
  postingId: string | null;
  applicationId: string | null;
  candidateId: string | null;
  recordId: string | null;
  actor: string | null;
  candidate: string | null;
  posting: string | null;
  todo: string | null;
};

/** "Notification" `n`, the person told `u`, and what it is about: "Candidate" `c`, "Posting" `p`. */
export const toldFrom = sql`"Notification" n
  JOIN "User" u ON u.id = n."userId" AND u."disabledAt" IS NULL
  LEFT JOIN "NotificationPreference" w ON w."userId" = n."userId" AND w.kind = n.kind
  LEFT JOIN "User" by ON by.id = n."actorId"
  LEFT JOIN "Application" a ON a.id = n."applicationId"
  LEFT JOIN "Posting" p ON p.id = n."postingId"
  LEFT JOIN "Note" o ON o.id = n."recordId" AND n.kind = 'mentioned' AND n."applicationId" IS NULL
  LEFT JOIN "Candidate" c ON c.id = coalesce(a."candidateId", o."candidateId")
  LEFT JOIN "Todo" t ON t.id = n."recordId" AND n.kind IN ('todo-given', 'todo-due')`;

export const toldColumns = sql`n.id, n."userId", n.kind, n.reason, n."createdAt", n."readAt", n."postingId",
  n."applicationId", n."recordId", c.id AS "candidateId", by.name AS actor, ${shownName} AS candidate,
  p.title AS posting, t.text AS todo`;

const onTeam = sql`EXISTS (SELECT 1 FROM "TeamMember" m WHERE m."postingId" = p.id AND m."userId" = u.id)`;

/** Whom a candidate without an application concerns: recruiters, unless they are on a confidential posting elsewhere. */
const seesCandidate = sql`(u.role IN ('recruiter', 'admin') AND NOT EXISTS (
  SELECT 1 FROM "Application" x JOIN "Posting" h ON h.id = x."postingId" AND h.confidential
  WHERE x."candidateId" = c.id
    AND NOT EXISTS (SELECT 1 FROM "TeamMember" m WHERE m."postingId" = h.id AND m."userId" = u.id)))`;

/**
 * The person sees what it is about, now: roles and teams change after somebody has been told. What was on an
 * application or a posting that is gone went with it.
 */
export const stillSees = sql`(CASE
  WHEN u.role NOT IN ('interviewer', 'hiring-manager', 'recruiter', 'admin') THEN false
  WHEN p.id IS NULL THEN (n.kind <> 'mentioned' OR ${seesCandidate})
  WHEN u.role IN ('recruiter', 'admin') THEN (NOT p.confidential OR ${onTeam})
  WHEN u.role = 'hiring-manager' THEN ${onTeam}
  ELSE (${onTeam} AND (n."applicationId" IS NULL OR EXISTS (SELECT 1 FROM "ApplicationInterviewer" i
    WHERE i."applicationId" = n."applicationId" AND i."userId" = u.id))) END)`;

/** The kind is shown in the product. */
export const wantsInProduct = sql`coalesce(w."inProduct", true)`;

const defaults = Object.entries(defaultMail).map(([kind, mail]) => sql`WHEN ${kind} THEN ${mail}`);

/** When the kind goes out by mail: at-once, digest or off. */
export const wantsByMail = sql`coalesce(w.mail, CASE n.kind ${joinSql(defaults, " ")} ELSE 'off' END)`;
