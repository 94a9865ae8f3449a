import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { canSaveView } from "./policy";
import type { SaveView } from "./schema";

const most = 100;

/** Keeps filters, order and columns under a name. */
export async function saveView(actor: Actor, input: SaveView): Promise<{ viewId: string }> {
  return transaction(async (tx) => {
    if (!canSaveView(actor)) throw new AppError("forbidden", "Only members keep views.");
    const { list, postingId } = input;
    if (postingId) {
      const where = { AND: [{ id: postingId }, postingsVisibleTo(actor)] };
      if (!(await tx.posting.findFirst({ where, select: { id: true } })))
        throw new AppError("not_found", "There is no such posting.");
    }
    if ((await tx.savedView.count({ where: { ownerId: actor.userId, list, postingId } })) >= most)
      throw new AppError("conflict", `You have ${most} views of this list. Delete one first.`);
    const at = now();
    const { id } = await tx.savedView.create({
      data: { ...input, ownerId: actor.userId, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    await record(tx, actor, {
      name: "saved_view.created",
      record: { type: "saved_view", id },
      postingId,
      data: { list, shared: input.shared },
    });
    return { viewId: id };
  });
}
