import { ApplicationFilters } from "@/lib/applications/filters";
import { narrowedBy, visibleApplication } from "@/lib/applications/scope";
import type { Actor } from "@/lib/auth/actor";
import { sql } from "@/lib/db";
import type { BulkChoice, BulkDeed } from "../schema";

/** The chosen applications of one posting that this actor sees: what others are named by their ids is left out. */
export function chosen(actor: Actor, postingId: string, choice: BulkChoice) {
  const which =
    "ids" in choice
      ? sql`AND a.id = ANY(${choice.ids}::uuid[])`
      : narrowedBy(actor, ApplicationFilters.parse(choice.filters));
  return sql`"Application" a JOIN "Candidate" c ON c.id = a."candidateId"
    JOIN "Posting" p ON p.id = a."postingId" JOIN "Stage" s ON s.id = a."stageId"
    WHERE p.id = ${postingId}::uuid AND ${visibleApplication(actor)} ${which}`;
}

/** What will become of application `a`: the verbs' rules as one expression, for counting beforehand. */
export function outcomeOf(deed: BulkDeed) {
  switch (deed.kind) {
    case "move":
      return sql`CASE WHEN a.status <> 'active' THEN 'decided'
        WHEN a."stageId" = ${deed.toStageId}::uuid THEN 'there' ELSE 'do' END`;
    case "reject":
      return sql`CASE WHEN a.status <> 'active' THEN 'decided' ELSE 'do' END`;
    case "tag":
      return sql`CASE WHEN EXISTS (SELECT 1 FROM "CandidateTag" g JOIN "Tag" t ON t.id = g."tagId"
        WHERE lower(t.name) = lower(${deed.name}) AND g."candidateId" = coalesce(c."mergedIntoId", c.id))
        THEN 'there' ELSE 'do' END`;
    case "assign":
      return sql`CASE WHEN a."ownerId" IS NOT DISTINCT FROM ${deed.ownerId}::uuid THEN 'there' ELSE 'do' END`;
    default:
      return sql`'do'`;
  }
}

/** What an application was when it was chosen, as it is kept with the item. */
export const beforeColumns = sql`jsonb_build_object('stageId', a."stageId", 'stageEnteredAt', a."stageEnteredAt",
  'status', a.status, 'statusChangedAt', a."statusChangedAt", 'ownerId', a."ownerId")`;
