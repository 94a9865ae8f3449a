import { visibleApplication } from "@/lib/applications/scope";
import { type Actor, hasRole, isRecruiting } from "@/lib/auth/actor";
import { joinSql, sql } from "@/lib/db";
import { textsOf, tsqueryOf, valueMatches } from "./match";
import type { Leaf, Query } from "./query";
import { applicants, visibleText } from "./scope";

type Sql = ReturnType<typeof sql>;

const nobody = sql`SELECT NULL::uuid AS id WHERE false`;
const everybody = sql`SELECT c.id FROM "Candidate" c WHERE c."mergedIntoId" IS NULL`;
const merged = (record: Sql) =>
  sql`LEFT JOIN "Candidate" m ON m.id = ${record} AND m."mergedIntoId" IS NOT NULL`;

/** What an application has to be, where the leaf is about one; null for what is about the person or a text. */
function aboutApplication(actor: Actor, leaf: Leaf): Sql | null {
  switch (leaf.kind) {
    case "stage":
      return valueMatches(leaf, [sql`s.name`, sql`s.type`]);
    case "posting":
      return valueMatches(leaf, [sql`p.title`, sql`coalesce(p.reference, '')`], true);
    case "source":
      return valueMatches(leaf, [sql`a.source`, sql`replace(a.source, '-', ' ')`]);
    case "status":
      return valueMatches(leaf, [sql`a.status`]);
    case "applied": {
      const from = leaf.from ? sql`a."createdAt" >= ${leaf.from}::date` : sql`true`;
      return leaf.to ? sql`${from} AND a."createdAt" < ${leaf.to}::date + 1` : from;
    }
    // What is not shown to interviewers cannot be found out by searching either.
    case "rating":
      return hasRole(actor, "interviewer")
        ? sql`false`
        : sql`a.rating BETWEEN ${leaf.least} AND ${leaf.most}`;
    case "no-rating":
      return hasRole(actor, "interviewer") ? sql`false` : sql`a.rating IS NULL`;
    default:
      return null;
  }
}

/** The people whom a leaf about a person or a text finds. */
function leafPeople(actor: Actor, leaf: Leaf): Sql {
  const words = tsqueryOf(leaf);
  if (words)
    return sql`SELECT coalesce(m."mergedIntoId", t."candidateId") AS id
      FROM "CandidateText" t ${merged(sql`t."candidateId"`)}
      WHERE t.vector @@ ${words}::tsquery AND ${textsOf(leaf)} AND ${visibleText(actor)}`;
  if (leaf.kind === "tag")
    return sql`SELECT coalesce(m."mergedIntoId", k."candidateId") AS id
      FROM "CandidateTag" k JOIN "Tag" g ON g.id = k."tagId" ${merged(sql`k."candidateId"`)}
      WHERE ${valueMatches(leaf, [sql`g.name`])}`;
  if (!isRecruiting(actor)) return nobody;
  const pool = leaf.kind === "pool" ? valueMatches(leaf, [sql`o.name`], true) : sql`true`;
  return sql`SELECT coalesce(m."mergedIntoId", k."candidateId") AS id
    FROM "TalentPoolMember" k JOIN "TalentPool" o ON o.id = k."poolId" ${merged(sql`k."candidateId"`)}
    WHERE ${pool}`;
}

function everyOne(actor: Actor, all: Query[]): Sql {
  const wanted: Sql[] = [];
  const unwanted: Sql[] = [];
  // What is asked of an application is asked of one and the same: "posting:X stage:Interview" means X's interview.
  const ofOne: Sql[] = [];
  for (const part of all) {
    if ("of" in part) unwanted.push(people(actor, part.of));
    else {
      const condition = "all" in part ? null : aboutApplication(actor, part);
      if (condition) ofOne.push(condition);
      else wanted.push(people(actor, part));
    }
  }
  if (ofOne.length > 0) wanted.push(applicants(joinSql([visibleApplication(actor), ...ofOne], " AND ")));
  const found = wanted.length > 0 ? wanted : [everybody];
  const inAll = joinSql(
    found.map((part) => sql`(${part})`),
    " INTERSECT ",
  );
  if (unwanted.length === 0) return found.length > 1 ? inAll : found[0]!;
  const others = joinSql(
    unwanted.map((part) => sql`(${part})`),
    " UNION ",
  );
  return sql`(${inAll}) EXCEPT (${others})`;
}

/**
 * The people whom a query finds, as a statement that gives `id`: each leaf is a set of people, found by its own index
 * over all the texts of a person that this actor sees, and the sets are put together as the query says. Whether the
 * people themselves are visible is asked once, of the result.
 */
export function people(actor: Actor, query: Query | null): Sql {
  if (!query) return everybody;
  if ("of" in query) return everyOne(actor, [query]);
  if (!("all" in query))
    return aboutApplication(actor, query) ? everyOne(actor, [query]) : leafPeople(actor, query);
  if (query.kind === "and") return everyOne(actor, query.all);
  return joinSql(
    query.all.map((part) => sql`(${people(actor, part)})`),
    " UNION ",
  );
}
