import { record } from "@/lib/events/record";
import { sharedViews } from "../held";
import type { HandOver } from "./hand-over";

/** Views that others look through stay, with somebody else to keep them. @returns how many */
export async function handOverViews({ tx, actor, fromUserId, to }: HandOver): Promise<number> {
  const views = await tx.savedView.findMany({
    where: sharedViews(fromUserId),
    select: { id: true, postingId: true },
  });
  for (const { id, postingId } of views) {
    await tx.savedView.update({ where: { id }, data: { ownerId: to.id } });
    await record(tx, actor, {
      name: "saved_view.handed_over",
      record: { type: "saved_view", id },
      postingId,
      data: { fromUserId, userId: to.id },
    });
  }
  return views.length;
}
