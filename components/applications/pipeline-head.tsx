"use client";

import type { ReactNode } from "react";
import { SaveViewButton } from "@/components/saved-views/save-view-button";
import { ViewTabs } from "@/components/saved-views/view-tabs";
import type { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import type { Pipeline } from "@/lib/applications/queries";
import { usualColumns } from "@/lib/applications/schema";
import type { SavedView } from "@/lib/saved-views/queries";
import { BoardFilters } from "./board-filters";
import { filterParams } from "./board-url";
import { lookingAt } from "./looking";

export type PipelineLooks = {
  pipeline: Pipeline;
  filters: ApplicationFilters;
  look: ApplicationLook;
  views: SavedView[];
};

/** Above the board and the list: the kept views, and the filters. */
export function PipelineHead({ tools, ...looks }: PipelineLooks & { tools?: ReactNode }) {
  const { pipeline, filters, look, views } = looks;
  const { currentId, isChanged, looking, hrefOf } = lookingAt(pipeline, filters, look, views);
  const isSet = filterParams(filters).size > 0 || look.columns.join() !== usualColumns.join();
  const canSave = isSet && (!currentId || isChanged);
  return (
    <>
      <ViewTabs views={views} currentId={currentId} isChanged={isChanged} looking={looking} hrefOf={hrefOf} />
      <BoardFilters
        pipeline={pipeline}
        filters={filters}
        look={look}
        tools={tools}
        chipTools={
          canSave && <SaveViewButton looking={looking} hrefOf={hrefOf} canBeEverywhere={!filters.stage} />
        }
      />
    </>
  );
}
