import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadView } from "./load";
import { canChangeView, canUnshareView } from "./policy";
import type { UpdateView } from "./schema";

/** Renames a view, puts other filters into it, shares it or keeps it to oneself again. */
export async function updateView(actor: Actor, { viewId, ...input }: UpdateView): Promise<void> {
  await transaction(async (tx) => {
    const view = await loadView(tx, actor, viewId);
    const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const fields = Object.keys(changes);
    const onlyUnshares = fields.join() === "shared" && input.shared === false;
    if (!(onlyUnshares ? canUnshareView : canChangeView)(actor, view))
      throw new AppError("forbidden", "Only the person who made a view changes it.");
    await tx.savedView.update({ where: { id: viewId }, data: { ...changes, updatedAt: now() } });
    await record(tx, actor, {
      name: "saved_view.updated",
      record: { type: "saved_view", id: viewId },
      postingId: view.postingId,
      data: { fields },
    });
  });
}
