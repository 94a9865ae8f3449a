"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import type { ApplicationColumn } from "@/lib/applications/schema";
import { lookParams, pipelineHref } from "./board-url";
import type { PipelineLooks } from "./pipeline-head";

/** The columns as somebody chooses them: shown at once, and in the address. */
export function useColumns({ pipeline, filters, look }: PipelineLooks) {
  const router = useRouter();
  const [, start] = useTransition();
  const [columns, show] = useOptimistic(look.columns);
  const shown = { ...look, columns };

  function showColumns(next: ApplicationColumn[]) {
    const href = pipelineHref(pipeline.id, filters, lookParams({ ...look, columns: next }));
    start(() => {
      show(next);
      router.replace(href as Route, { scroll: false });
    });
  }
  return { look: shown, showColumns };
}
