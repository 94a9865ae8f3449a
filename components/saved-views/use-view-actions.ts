"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import type { ActionResult } from "@/lib/action";
import { deleteViewAction, saveViewAction, updateViewAction } from "@/lib/saved-views/actions";
import type { SavedView } from "@/lib/saved-views/queries";
import type { ViewWords } from "./view-dialog";

/** Which list it is, and how one looks at it right now. */
export type Looking = {
  list: "pipeline" | "candidates";
  postingId: string | null;
  query: string;
  columns: string[];
};

const unreachable = "The server could not be reached, so nothing was changed.";

/** What can be done with the views above one list; each says that it is done, and how it is undone. */
export function useViewActions(looking: Looking, hrefOf: (view: { id: string } | null) => string) {
  const router = useRouter();
  const { list, postingId, query, columns } = looking;
  const go = (view: { id: string } | null) => router.replace(hrefOf(view) as Route, { scroll: false });

  function said(result: ActionResult<unknown> | null, words: string, undo?: () => void) {
    if (!result?.ok) toast.error("The view was not changed", { description: result?.message ?? unreachable });
    else toast.success(words, undo && { duration: 8_000, action: { label: "Undo", onClick: undo } });
    router.refresh();
  }
  async function save({ name, shared, everywhere }: ViewWords) {
    const scope = everywhere ? null : postingId;
    const result = await saveViewAction({ list, postingId: scope, name, query, columns, shared });
    if (result.ok) {
      toast.success(`Saved the view ${name.trim()}`);
      go({ id: result.value.viewId });
    }
    return result;
  }
  async function rename(view: SavedView, { name, shared }: ViewWords) {
    const result = await updateViewAction({ viewId: view.id, name, shared });
    if (result.ok) router.refresh();
    return result;
  }
  /** The view as it was, put back. */
  const putBack = (view: SavedView) => async () => {
    const { id: viewId, query, columns, name, shared } = view;
    said(
      await updateViewAction({ viewId, query, columns, name, shared }).catch(() => null),
      `${name} is as it was`,
    );
  };
  async function update(view: SavedView) {
    const result = await updateViewAction({ viewId: view.id, query, columns }).catch(() => null);
    said(result, `${view.name} now shows this`, putBack(view));
  }
  async function share(view: SavedView, shared: boolean) {
    const result = await updateViewAction({ viewId: view.id, shared }).catch(() => null);
    const words = shared ? `${view.name} is shared` : `${view.name} is no longer shared`;
    said(result, words, view.may.change ? putBack(view) : undefined);
  }
  async function remove(view: SavedView) {
    const result = await deleteViewAction({ viewId: view.id }).catch(() => null);
    const { name, query, columns, shared } = view;
    const again = { list, postingId: view.postingId, name, query, columns, shared };
    if (result?.ok) go(null);
    said(result, `Deleted the view ${name}`, async () =>
      said(await saveViewAction(again).catch(() => null), `${name} is back`),
    );
  }
  return { save, rename, update, share, remove };
}
