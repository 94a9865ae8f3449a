import { type Actor, isStaff } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { canChangeView, canUnshareView, savedViewsVisibleTo } from "./policy";
import type { SaveView } from "./schema";

export type SavedView = {
  id: string;
  name: string;
  query: string;
  columns: string[];
  shared: boolean;
  /** Whose it is, where it is somebody else's. */
  by: string | null;
  postingId: string | null;
  may: { change: boolean; unshare: boolean };
};

/** The views above one list: one's own, then those that others share, each in the order of their making. */
export async function listSavedViews(
  actor: Actor,
  { list, postingId }: Pick<SaveView, "list" | "postingId">,
): Promise<SavedView[]> {
  if (!isStaff(actor)) return [];
  const ofList = { list, OR: [{ postingId: null }, ...(postingId ? [{ postingId }] : [])] };
  const views = await db.savedView.findMany({
    where: { AND: [ofList, savedViewsVisibleTo(actor)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 200,
    select: {
      id: true,
      name: true,
      query: true,
      columns: true,
      shared: true,
      postingId: true,
      ownerId: true,
      owner: { select: { name: true } },
    },
  });
  const lines = views.map(({ ownerId, owner, ...view }) => ({
    ...view,
    by: ownerId === actor.userId ? null : owner.name,
    may: { change: canChangeView(actor, { ownerId }), unshare: canUnshareView(actor, { ownerId }) },
  }));
  return [...lines.filter((line) => !line.by), ...lines.filter((line) => line.by)];
}
