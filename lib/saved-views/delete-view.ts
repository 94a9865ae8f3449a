import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadView } from "./load";
import { canChangeView } from "./policy";
import type { DeleteView } from "./schema";

/** Deletes a view, of everybody's lists where it is shared. What it showed stays. */
export async function deleteView(actor: Actor, { viewId }: DeleteView): Promise<void> {
  await transaction(async (tx) => {
    const view = await loadView(tx, actor, viewId);
    if (!canChangeView(actor, view))
      throw new AppError("forbidden", "Only the person who made a view deletes it.");
    await tx.savedView.delete({ where: { id: viewId } });
    await record(tx, actor, {
      name: "saved_view.deleted",
      record: { type: "saved_view", id: viewId },
      postingId: view.postingId,
      data: {},
    });
  });
}
