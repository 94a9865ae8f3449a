import type { Actor } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canIndexCandidates } from "../policy";
import { indexFile } from "./index-file";
import { indexNote, indexProfile, indexText } from "./index-text";

const batch = 100;

type Missing = {
  id: string;
  kind: string;
  text: string;
  candidateId: string;
  applicationId: string | null;
};
type Pass = {
  list: (after: string) => Promise<Missing[]>;
  write: (tx: Tx, missing: Missing) => Promise<void>;
};

const start = "00000000-0000-0000-0000-000000000000";

const passes: Pass[] = [
  {
    list: (after) => db.$queryRaw`
      SELECT c.id, 'profile' AS kind, '' AS text, c.id AS "candidateId", NULL AS "applicationId" FROM "Candidate" c
      WHERE c.id > ${after}::uuid
        AND NOT EXISTS (SELECT 1 FROM "CandidateText" t WHERE t.kind = 'profile' AND t."recordId" = c.id)
      ORDER BY c.id LIMIT ${batch}`,
    write: (tx, { candidateId }) => indexProfile(tx, candidateId),
  },
  {
    list: (after) => db.$queryRaw`
      SELECT f.id, f.kind, f.text, coalesce(a."candidateId", f."candidateId") AS "candidateId", f."applicationId"
      FROM "File" f LEFT JOIN "Application" a ON a.id = f."applicationId"
      WHERE f.id > ${after}::uuid AND f.text IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "CandidateText" t WHERE t.kind = 'cv' AND t."recordId" = f.id)
      ORDER BY f.id LIMIT ${batch}`,
    write: (tx, file) => indexFile(tx, file),
  },
  {
    list: (after) => db.$queryRaw`
      SELECT a.id, 'message' AS kind, a.message AS text, a."candidateId", a.id AS "applicationId" FROM "Application" a
      WHERE a.id > ${after}::uuid AND a.message IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "CandidateText" t WHERE t.kind = 'message' AND t."recordId" = a.id)
      ORDER BY a.id LIMIT ${batch}`,
    write: (tx, { id, ...message }) => indexText(tx, { ...message, kind: "message", recordId: id }),
  },
  {
    list: (after) => db.$queryRaw`
      SELECT n.id, 'note' AS kind, n.body AS text, coalesce(a."candidateId", n."candidateId") AS "candidateId",
        n."applicationId"
      FROM "Note" n LEFT JOIN "Application" a ON a.id = n."applicationId"
      WHERE n.id > ${after}::uuid
        AND NOT EXISTS (SELECT 1 FROM "CandidateText" t WHERE t.kind = 'note' AND t."recordId" = n.id)
      ORDER BY n.id LIMIT ${batch}`,
    write: (tx, { text, ...note }) => indexNote(tx, { ...note, body: text }),
  },
];

/** Makes searchable what was written before there was a search, or while it was not written with it. */
export async function indexMissing(actor: Actor): Promise<number> {
  if (!canIndexCandidates(actor)) throw new AppError("forbidden", "The product indexes by itself.");
  let count = 0;
  for (const { list, write } of passes) {
    let after = start;
    for (;;) {
      const missing = await list(after);
      const last = missing.at(-1);
      if (!last) break;
      await transaction(async (tx) => {
        for (const row of missing) await write(tx, row);
      });
      count += missing.length;
      after = last.id;
    }
  }
  return count;
}
