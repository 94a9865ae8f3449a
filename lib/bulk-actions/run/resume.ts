import { db, transaction } from "@/lib/db";
import { enqueue } from "@/lib/tasks/enqueue";

/** A worker that was killed does not say so: an action that should be going on and has done nothing for so long. */
const silentSeconds = 30;

/** Goes on with bulk actions that nobody works on any more. Started beside a slow runner, it helps and does no harm. */
export async function resumeBulkActions(): Promise<number> {
  const idle = await db.$queryRaw<{ id: string }[]>`
    SELECT b.id FROM "BulkAction" b WHERE b.status IN ('queued', 'running', 'undoing')
      AND greatest(b."createdAt", b."startedAt",
        (SELECT max(i."doneAt") FROM "BulkActionItem" i WHERE i."bulkActionId" = b.id))
        < now() - make_interval(secs => ${silentSeconds})`;
  for (const { id } of idle) await transaction((tx) => enqueue(tx, "run-bulk-action", { bulkActionId: id }));
  return idle.length;
}
