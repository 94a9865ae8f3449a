import { shownName } from "@/lib/candidates/identity";
import { sql } from "@/lib/db";
import { isOverdue } from "./answered";

/** One application as the board and the list show it. */
export type ApplicationCard = {
  id: string;
  name: string;
  status: "active" | "hired" | "rejected" | "withdrawn";
  stageId: string;
  source: string;
  rating: number | null;
  appliedAt: string;
  stageEnteredAt: string;
  /** Whether the CV could be read; null when none was sent. */
  cv: "pending" | "read" | "unreadable" | null;
  notes: number;
  tags: string[];
  /** The name of who sees to its answer. */
  owner: string | null;
  /** Nobody has answered, and the promised time is over. */
  overdue: boolean;
};

/** The columns of a card, where "Application" is `a`, its "Candidate" `c`, its "Posting" `p` and its "Stage" `s`. */
export const cardColumns = sql`
  a.id, ${shownName} AS name, a.status, a."stageId", a.source, a.rating,
  a."createdAt" AS "appliedAt", a."stageEnteredAt",
  (SELECT f."readState" FROM "File" f WHERE f."applicationId" = a.id AND f.kind = 'cv'
   ORDER BY f."createdAt" DESC LIMIT 1) AS cv,
  (SELECT count(*)::int FROM "Note" o WHERE o."applicationId" = a.id) AS notes,
  (SELECT coalesce(json_agg(DISTINCT t.name ORDER BY t.name), '[]') FROM "CandidateTag" g
   JOIN "Tag" t ON t.id = g."tagId" WHERE g."candidateId" IN (c.id, c."mergedIntoId")) AS tags,
  (SELECT u.name FROM "User" u WHERE u.id = a."ownerId") AS owner,
  ${isOverdue} AS overdue`;
