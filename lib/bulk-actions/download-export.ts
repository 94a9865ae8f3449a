import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { hasFile } from "@/lib/storage/store";
import { canDownloadExport } from "./policy";
import { settingsOf } from "./run/kept";
import { loadBulkAction } from "./run/load";
import type { DownloadExport } from "./schema";

/** The file of an export, for whoever asked for it, as long as it is kept; that they took it is in the log. */
export async function downloadExport(actor: Actor, { bulkActionId }: DownloadExport) {
  return transaction(async (tx) => {
    const action = await loadBulkAction(tx, actor, bulkActionId);
    const { file } = settingsOf(action.settings);
    if (!canDownloadExport(actor, action) || !file || !(await hasFile(file.storageKey)))
      throw new AppError("not_found", "This file does not exist, or is not kept any more.");
    await record(tx, actor, {
      name: "bulk_action.downloaded",
      record: { type: "bulk_action", id: bulkActionId },
      postingId: action.postingId,
      data: {},
    });
    return { name: `applications-${action.createdAt.toISOString().slice(0, 10)}.csv`, ...file };
  });
}
