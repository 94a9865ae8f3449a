import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { savedViewsVisibleTo } from "./policy";

/** @throws AppError not_found when this actor sees no such view */
export async function loadView(tx: Tx, actor: Actor, id: string) {
  const view = await tx.savedView.findFirst({
    where: { AND: [{ id }, savedViewsVisibleTo(actor)] },
    select: { id: true, ownerId: true, postingId: true },
  });
  if (!view) throw new AppError("not_found", "This view does not exist.");
  return view;
}
