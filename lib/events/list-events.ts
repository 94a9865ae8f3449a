import { db, emptySql, sql } from "@/lib/db";
import type { EventName } from "./catalog";

/** One line of a timeline. Names are looked up as it is read: the log itself holds none. */
export type EventLine = {
  id: string;
  name: EventName;
  at: string;
  by: { type: "user" | "link" | "visitor" | "system"; id: string | null; name: string | null };
  door: string;
  data: Record<string, unknown>;
  /** The stages that a move speaks of, by their names of today, or their last ones. */
  fromStage: string | null;
  toStage: string | null;
  /** Why an automation left undone what it was to do, as long as the automation is there. */
  reason: string | null;
  /** The person that the event is about, where that is somebody of the staff. */
  person: string | null;
};

export type EventPage = { lines: EventLine[]; before: string | null };

/**
 * The timeline of one application, newest first, whoever asks: the caller has found the application in scope before.
 * @param before the `before` of the page that was read last
 */
export function listEvents(applicationId: string, before?: string, limit = 100): Promise<EventPage> {
  return readEvents(sql`e."applicationId" = ${applicationId}::uuid`, before, limit);
}

/** A line of a person's timeline, and the application that it tells of, if it tells of one. */
export type PersonEventLine = EventLine & { applicationId: string | null };
export type PersonEventPage = { lines: PersonEventLine[]; before: string | null };

/** The timeline of one person: of these applications, and what concerns these candidates apart from any application. */
export function listPersonEvents(
  { applications, candidates }: { applications: string[]; candidates: string[] },
  before?: string,
  limit = 100,
): Promise<PersonEventPage> {
  const about = sql`(e."applicationId" = ANY(${applications}::uuid[])
    OR (e."applicationId" IS NULL AND e."recordType" = 'candidate' AND e."recordId" = ANY(${candidates}::uuid[])))`;
  return readEvents(about, before, limit);
}

async function readEvents(
  about: ReturnType<typeof sql>,
  before: string | undefined,
  limit: number,
): Promise<PersonEventPage> {
  const older = before
    ? sql`AND (e."occurredAt", e.id) < (SELECT k."occurredAt", k.id FROM "Event" k WHERE k.id = ${before}::uuid)`
    : emptySql;
  const [row] = await db.$queryRaw<{ lines: PersonEventLine[] }[]>`
    SELECT coalesce(json_agg(line), '[]') AS lines FROM (
      SELECT e.id, e.name, e."occurredAt" AS at, e.door, e.data, e."applicationId",
        json_build_object('type', e."actorType", 'id', e."actorId", 'name', actor.name) AS by,
        coalesce(source.name, merged_source.name) AS "fromStage",
        coalesce(target.name, merged_target.name) AS "toStage", person.name AS person,
        run.reason
      FROM "Event" e
      LEFT JOIN "User" actor ON e."actorType" = 'user' AND actor.id = e."actorId"
      LEFT JOIN "Stage" source ON source.id = (e.data->>'fromStageId')::uuid
      LEFT JOIN "Stage" target ON target.id = (e.data->>'toStageId')::uuid
      LEFT JOIN LATERAL (SELECT m.data->>'name' AS name FROM "Event" m WHERE m."recordType" = 'stage'
        AND m."recordId" = (e.data->>'fromStageId')::uuid AND m.name = 'stage.merged' LIMIT 1) merged_source ON true
      LEFT JOIN LATERAL (SELECT m.data->>'name' AS name FROM "Event" m WHERE m."recordType" = 'stage'
        AND m."recordId" = (e.data->>'toStageId')::uuid AND m.name = 'stage.merged' LIMIT 1) merged_target ON true
      LEFT JOIN "AutomationRun" run ON run.id = (e.data->>'runId')::uuid
      LEFT JOIN "User" person ON person.id = (e.data->>'userId')::uuid
      WHERE ${about} ${older}
      ORDER BY e."occurredAt" DESC, e.id DESC
      LIMIT ${limit + 1}
    ) line`;
  const lines = row?.lines ?? [];
  const shown = lines.slice(0, limit);
  return { lines: shown, before: lines.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
