import { type Actor, hasRole, isRecruiting } from "@/lib/auth/actor";
import { searchedIdentity } from "@/lib/candidates/identity";
import { emptySql, joinSql, sql } from "@/lib/db";
import { isOverdue } from "./answered";
import type { ApplicationFilters } from "./filters";
import { knows, says } from "./words";

// The policies' where-clauses for statements that Prisma cannot write; a test holds them together.
// "Application" is `a`, its "Candidate" `c`, its "Posting" `p`.

type Sql = typeof emptySql;

const nobody = sql`false`;

const onTeam = (userId: string) =>
  sql`EXISTS (SELECT 1 FROM "TeamMember" t WHERE t."postingId" = p.id AND t."userId" = ${userId}::uuid)`;

/** applicationsVisibleTo of lib/applications/policy.ts. */
export function visibleApplication(actor: Actor): Sql {
  if (actor.type === "system") return sql`true`;
  if (actor.type !== "user" || actor.role === "candidate") return nobody;
  const { userId } = actor;
  if (isRecruiting(actor)) return sql`(NOT p.confidential OR ${onTeam(userId)})`;
  if (hasRole(actor, "hiring-manager")) return onTeam(userId);
  return sql`(${onTeam(userId)} AND EXISTS (SELECT 1 FROM "ApplicationInterviewer" i
    WHERE i."applicationId" = a.id AND i."userId" = ${userId}::uuid))`;
}

/** postingsVisibleTo of lib/postings/policy.ts. */
export function visiblePosting(actor: Actor): Sql {
  if (actor.type === "system") return sql`true`;
  if (actor.type !== "user" || actor.role === "candidate") return nobody;
  const member = onTeam(actor.userId);
  return isRecruiting(actor) ? sql`(NOT p.confidential OR ${member})` : member;
}

/** Every word somewhere in the name or the address. What is typed is looked for, and is never a pattern. */
function matches(q: string): Sql {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    return sql`${searchedIdentity} LIKE unaccent(${pattern})`;
  });
  return sql`(${joinSql(each, " AND ")})`;
}

function ownedBy(actor: Actor, owner: string): Sql {
  if (owner === "nobody") return sql`a."ownerId" IS NULL`;
  if (owner !== "me") return sql`a."ownerId" = ${owner}::uuid`;
  return actor.type === "user" ? sql`a."ownerId" = ${actor.userId}::uuid` : nobody;
}

/** Tags belong to the person: to this record of theirs, or to the one that it was merged into. */
const tagged = (tagId: string) =>
  sql`EXISTS (SELECT 1 FROM "CandidateTag" g JOIN "Candidate" m ON m.id = a."candidateId"
    WHERE g."tagId" = ${tagId}::uuid AND g."candidateId" IN (m.id, m."mergedIntoId"))`;

/** Nobody has answered within the promised time. */
const overdue = sql`(a.status = 'active'
  AND EXISTS (SELECT 1 FROM "Stage" s WHERE s.id = a."stageId" AND ${isOverdue}))`;

/** The filters as conditions, each with its AND in front. */
export function narrowedBy(actor: Actor, filters: ApplicationFilters): Sql {
  const { q, text, status, source, stage, tag, skill, rating, owner, days } = filters;
  const conditions = [
    status !== "all" && sql`a.status = ${status}`,
    stage && sql`a."stageId" = ${stage}::uuid`,
    source && sql`a.source = ${source}`,
    rating && sql`a.rating >= ${rating}`,
    owner && ownedBy(actor, owner),
    days && sql`a."stageEnteredAt" < now() - make_interval(days => ${days}::int)`,
    filters.overdue && overdue,
    tag && tagged(tag),
    q && matches(q),
    skill && knows(skill),
    text && says(text),
  ].filter((condition) => typeof condition === "object");
  return conditions.length > 0 ? sql`AND ${joinSql(conditions, " AND ")}` : emptySql;
}
