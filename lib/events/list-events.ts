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
export async function listEvents(applicationId: string, before?: string, limit = 100): Promise<EventPage> {
  const older = before
    ? sql`AND (e."occurredAt", e.id) < (SELECT k."occurredAt", k.id FROM "Event" k WHERE k.id = ${before}::uuid)`
    : emptySql;
  const [row] = await db.$queryRaw<{ lines: EventLine[] }[]>`
    SELECT coalesce(json_agg(line), '[]') AS lines FROM (
      SELECT e.id, e.name, e."occurredAt" AS at, e.door, e.data,
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
      WHERE e."applicationId" = ${applicationId}::uuid ${older}
      ORDER BY e."occurredAt" DESC, e.id DESC
      LIMIT ${limit + 1}
    ) line`;
  const lines = row?.lines ?? [];
  const shown = lines.slice(0, limit);
  return { lines: shown, before: lines.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
