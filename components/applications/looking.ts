import type { Looking } from "@/components/saved-views/use-view-actions";
import type { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import type { Pipeline } from "@/lib/applications/queries";
import { usualColumns } from "@/lib/applications/schema";
import type { SavedView } from "@/lib/saved-views/queries";
import { filterParams, lookParams, pipelineHref, withQuery } from "./board-url";

export type Views = {
  views: SavedView[];
  currentId: string | undefined;
  isChanged: boolean;
  looking: Looking;
  hrefOf: (view: Pick<SavedView, "id"> | null) => string;
};

const usual = usualColumns.join();

/** How one looks at the pipeline, for the views above it. */
export function lookingAt(
  pipeline: Pick<Pipeline, "id">,
  filters: ApplicationFilters,
  look: ApplicationLook,
  views: SavedView[],
): Views {
  const home = pipelineHref(pipeline.id, {});
  const params = filterParams(filters);
  if (look.view === "list") params.set("view", "list");
  const query = params.toString();
  const current = views.find((view) => view.id === look.saved);
  const columnsOf = (view: SavedView) => view.columns.join() || usual;

  function hrefOf(view: Pick<SavedView, "id"> | null): string {
    if (!view) return pipelineHref(pipeline.id, {}, look.view === "list" ? { view: "list" } : {});
    const known = views.find(({ id }) => id === view.id);
    if (!known) return pipelineHref(pipeline.id, filters, lookParams({ ...look, saved: view.id }));
    const saved = new URLSearchParams(known.query);
    if (columnsOf(known) !== usual) saved.set("columns", columnsOf(known));
    saved.set("saved", known.id);
    return withQuery(home, saved);
  }
  return {
    views,
    currentId: current?.id,
    isChanged:
      current !== undefined && (current.query !== query || columnsOf(current) !== look.columns.join()),
    looking: { list: "pipeline", postingId: pipeline.id, query, columns: look.columns },
    hrefOf,
  };
}
