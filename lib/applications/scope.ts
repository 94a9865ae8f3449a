import { type Actor, hasRole, isRecruiting } from "@/lib/auth/actor";
import { searchedIdentity } from "@/lib/candidates/identity";
import { emptySql, joinSql, sql } from "@/lib/db";
import type { ApplicationFilters } from "./filters";

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

/** The filters as conditions, each with its AND in front. */
export function narrowedBy(filters: ApplicationFilters): Sql {
  const conditions: Sql[] = [];
  if (filters.status !== "all") conditions.push(sql`AND a.status = ${filters.status}`);
  if (filters.source) conditions.push(sql`AND a.source = ${filters.source}`);
  if (filters.stage) conditions.push(sql`AND a."stageId" = ${filters.stage}::uuid`);
  if (filters.q) conditions.push(sql`AND ${matches(filters.q)}`);
  return conditions.length > 0 ? joinSql(conditions, " ") : emptySql;
}
