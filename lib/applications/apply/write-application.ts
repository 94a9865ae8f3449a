import type { Tx } from "@/lib/db";
import type { SentFile } from "../schema";

export type ApplicationRow = {
  postingId: string;
  candidateId: string;
  /** Left out, it is the first. */
  stageId?: string | null;
  source: string;
  message: string | null;
  submissionKey: string;
  files: SentFile[];
  consentAt: Date | null;
  referredById?: string;
  trackingLinkId?: string | null;
};

type Written = { id: string; stageId: string; fileIds: string[] };

/**
 * Writes an application and its files into a stage of its posting, in one statement: many people apply at once, and
 * each statement more is felt.
 * @returns null where the posting has no such stage
 */
export async function writeApplication(tx: Tx, row: ApplicationRow, at: Date): Promise<Written | null> {
  const { postingId, candidateId, stageId = null, source, message, submissionKey, consentAt } = row;
  const [written] = await tx.$queryRaw<Written[]>`
    WITH made AS (
      INSERT INTO "Application" ("postingId", "candidateId", "stageId", source, message, "submissionKey", "consentAt",
        "referredById", "trackingLinkId", "stageEnteredAt", "statusChangedAt", "createdAt", "updatedAt")
      SELECT s."postingId", ${candidateId}::uuid, s.id, ${source}, ${message}, ${submissionKey}, ${consentAt},
        ${row.referredById ?? null}::uuid, ${row.trackingLinkId ?? null}::uuid, ${at}, ${at}, ${at}, ${at}
      FROM "Stage" s WHERE s."postingId" = ${postingId}::uuid AND s.id = coalesce(${stageId}::uuid, s.id)
      ORDER BY s.position LIMIT 1
      RETURNING id, "stageId"
    ), kept AS (
      INSERT INTO "File" ("applicationId", kind, name, "contentType", size, sha256, "storageKey", "createdAt")
      SELECT made.id, f.kind, f.name, f."contentType", f.size, f.sha256, f."storageKey", ${at}
      FROM made, jsonb_to_recordset(${JSON.stringify(row.files)}::jsonb) AS f(kind text, name text,
        "contentType" text, size int, sha256 text, "storageKey" text)
      RETURNING id
    )
    SELECT made.id, made."stageId", ARRAY(SELECT id FROM kept) AS "fileIds" FROM made`;
  return written ?? null;
}
