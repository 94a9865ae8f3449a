import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { filesBefore, removeFile } from "@/lib/storage/store";
import { canKeepHouse } from "./policy";
import { draftHours } from "./rules";

/** Removes what people have typed and never sent, and files that belong to nothing: an upload that broke off. */
export async function deleteStaleDrafts(actor: Actor): Promise<{ drafts: number; files: number }> {
  if (!canKeepHouse(actor)) throw new AppError("forbidden", "Old drafts are removed by the product itself.");
  const stale = await db.applicationDraft.findMany({
    where: { expiresAt: { lte: now() } },
    select: { id: true, postingId: true },
    take: 1_000,
  });
  for (const { id, postingId } of stale) {
    await transaction(async (tx) => {
      const { count } = await tx.applicationDraft.deleteMany({ where: { id, expiresAt: { lte: now() } } });
      if (count === 0) return;
      await record(tx, actor, {
        name: "application.draft_deleted",
        record: { type: "application_draft", id },
        postingId,
        data: {},
      });
    });
  }
  return { drafts: stale.length, files: await removeOrphans() };
}

/** Younger files may be about to get their row; an export has none and is kept for just so long. */
async function removeOrphans(): Promise<number> {
  let removed = 0;
  for await (const names of filesBefore(new Date(Date.now() - draftHours * 3_600_000))) {
    // Drafts first: one that is sent meanwhile is then seen here or there.
    const drafts = await db.$queryRaw<{ storageKey: string }[]>`
      SELECT f->>'storageKey' AS "storageKey" FROM "ApplicationDraft" d, jsonb_array_elements(d.files) f
      WHERE f->>'storageKey' = ANY(${names})`;
    const kept = { where: { storageKey: { in: names } }, select: { storageKey: true } };
    const [files, attachments] = [await db.file.findMany(kept), await db.mailFile.findMany(kept)];
    const known = new Set([...files, ...attachments, ...drafts].map((row) => row.storageKey));
    for (const name of names.filter((one) => !known.has(one))) {
      await removeFile(name);
      removed += 1;
    }
  }
  return removed;
}
