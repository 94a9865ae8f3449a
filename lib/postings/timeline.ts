import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { postingsVisibleTo } from "./policy";
import { sittingMinutes } from "./rules";

/** One thing that happened to a posting. Names are looked up as it is read: the log itself holds none. */
export type PostingEvent = {
  id: string;
  name: string;
  at: string;
  /** null when the product itself did it. */
  by: string | null;
  data: Record<string, unknown>;
  /** The person that it is about. */
  person: string | null;
};

type Row = PostingEvent & { at: Date };

/** Edits by one person within a sitting read as one, with every field that they touched. Newest first in and out. */
function asSittings(events: PostingEvent[]): PostingEvent[] {
  const lines: PostingEvent[] = [];
  for (const event of events) {
    const later = lines.at(-1);
    const isSitting =
      later?.name === "posting.edited" &&
      event.name === "posting.edited" &&
      later.by === event.by &&
      Date.parse(later.at) - Date.parse(event.at) < sittingMinutes * 60_000;
    if (!isSitting) lines.push(event);
    else {
      const fields = [...(event.data.fields as string[]), ...(later.data.fields as string[])];
      lines[lines.length - 1] = { ...later, data: { fields: [...new Set(fields)] } };
    }
  }
  return lines;
}

/** What happened to the posting itself, newest first; its applications have timelines of their own. */
export async function listPostingEvents(
  actor: Actor,
  postingId: string,
  limit = 30,
): Promise<PostingEvent[]> {
  const where = { AND: [{ id: postingId }, postingsVisibleTo(actor)] };
  if ((await db.posting.count({ where })) === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.id::text, e.name, e."occurredAt" AS at, by_user.name AS by, e.data, person.name AS person
    FROM "Event" e
    LEFT JOIN "User" by_user ON e."actorType" = 'user' AND by_user.id = e."actorId"
    LEFT JOIN "User" person ON person.id = (e.data->>'userId')::uuid
    WHERE e."postingId" = ${postingId}::uuid AND e."applicationId" IS NULL
      AND e."recordType" IN ('posting', 'company', 'posting_template', 'stage', 'automation')
    ORDER BY e."occurredAt" DESC, e.id DESC
    LIMIT ${limit}`;
  return asSittings(rows.map((row) => ({ ...row, at: row.at.toISOString() })));
}
