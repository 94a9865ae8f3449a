import { visibleApplication } from "@/lib/applications/scope";
import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { sql } from "@/lib/db";

// candidatesVisibleTo of lib/candidates/policy.ts for statements that Prisma cannot write; a test holds them together.

type Sql = ReturnType<typeof sql>;

const applied = sql`"Application" a JOIN "Posting" p ON p.id = a."postingId"`;

const seesMost = (actor: Actor) => actor.type === "system" || isRecruiting(actor);

/**
 * The texts, "CandidateText" being `t`, that this actor sees: those of applications that they see, and profiles. What
 * was written about somebody without an application is for those who recruit. Whether the person exists at all for the
 * actor is asked by `onlyVisible`. For those who see most, the little that is hidden is taken away from the rest.
 */
export function visibleText(actor: Actor): Sql {
  if (!seesMost(actor))
    return sql`(t.kind = 'profile'
      OR t."applicationId" IN (SELECT a.id FROM ${applied} WHERE ${visibleApplication(actor)}))`;
  return sql`(t."applicationId" IS NULL
    OR t."applicationId" NOT IN (SELECT a.id FROM ${applied} WHERE NOT ${visibleApplication(actor)}))`;
}

/** The people that applications under a condition are of. */
export function applicants(condition: Sql): Sql {
  return sql`SELECT coalesce(m."mergedIntoId", a."candidateId") AS id FROM ${applied}
    JOIN "Stage" s ON s.id = a."stageId"
    LEFT JOIN "Candidate" m ON m.id = a."candidateId" AND m."mergedIntoId" IS NOT NULL
    WHERE ${condition}`;
}

/** Of the people in `ids`, a statement that gives `id`, those who exist for this actor. */
export function onlyVisible(actor: Actor, ids: Sql): Sql {
  const visible = visibleApplication(actor);
  if (!seesMost(actor)) return sql`(${ids}) INTERSECT (${applicants(visible)})`;
  return sql`(${ids}) EXCEPT (SELECT h.id FROM (${applicants(sql`NOT ${visible}`)}) h
    WHERE NOT EXISTS (SELECT 1 FROM "Candidate" r JOIN "Application" a ON a."candidateId" = r.id
      JOIN "Posting" p ON p.id = a."postingId"
      WHERE (r.id = h.id OR r."mergedIntoId" = h.id) AND ${visible}))`;
}
