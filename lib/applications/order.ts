import { emptySql, joinSql, sql } from "@/lib/db";
import type { ApplicationFilters } from "./filters";
import type { ApplicationOrder } from "./schema";

type Sql = typeof emptySql;

/** "Application" `a` with its "Candidate" `c`. */
export const joined = sql`"Application" a JOIN "Candidate" c ON c.id = a."candidateId"`;

/** What is compared, one after the other; the id at the end makes every place one of its own. */
const keys: Record<ApplicationOrder, Sql[]> = {
  oldest: [sql`a."createdAt"`, sql`a.id`],
  newest: [sql`a."createdAt"`, sql`a.id`],
  name: [sql`lower(unaccent(c.name)) COLLATE "C"`, sql`a.id`],
  rating: [sql`-coalesce(a.rating, 0)`, sql`a."createdAt"`, sql`a.id`],
  "in-stage": [sql`a."stageEnteredAt"`, sql`a.id`],
};

const descends = (order: ApplicationOrder, backwards: boolean) => (order === "newest") !== backwards;

/** ORDER BY in the order of the list, or from its end. */
export function ordered({ order }: ApplicationFilters, backwards = false): Sql {
  const way = descends(order, backwards) ? sql`DESC` : sql`ASC`;
  const each = keys[order].map((key) => sql`${key} ${way}`);
  return sql`ORDER BY ${joinSql(each, ", ")}`;
}

/** Past the row `id` in the order of the list, or before it. */
export function beyond(id: string | undefined, { order }: ApplicationFilters, backwards = false): Sql {
  if (!id) return emptySql;
  const key = joinSql(keys[order], ", ");
  // Inside, `a` and `c` are the row with this id.
  const place = sql`(SELECT ${key} FROM ${order === "name" ? joined : sql`"Application" a`} WHERE a.id = ${id}::uuid)`;
  return descends(order, backwards) ? sql`AND (${key}) < ${place}` : sql`AND (${key}) > ${place}`;
}

/** Where the rows are counted: without their candidates, where no filter looks at them. */
export const countedFrom = ({ q }: ApplicationFilters): Sql => (q ? joined : sql`"Application" a`);
