import type { Route } from "next";
import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ApplicationFilters } from "@/lib/applications/filters";
import type { Board, Pipeline } from "@/lib/applications/queries";
import { pipelineHref } from "./board-url";

type EmptyBoardProps = { board: Board; pipeline: Pipeline; filters: ApplicationFilters };

/** Why nothing is on the board, and what to do about it; nothing when there is. */
export function EmptyBoard({ board, pipeline, filters }: EmptyBoardProps) {
  if (board.columns.some((column) => column.count > 0)) return null;
  const home = `/dashboard/postings/${pipeline.id}` as Route;
  if (pipeline.total > 0)
    return (
      <Alert
        className="mt-3"
        title="Nobody fits these filters"
        action={
          <Button asChild variant="outline" size="sm">
            <Link href={pipelineHref(pipeline.id, { status: "all", order: filters.order }) as Route}>
              Show every status
            </Link>
          </Button>
        }
      >
        {pipeline.total === 1
          ? "One application is"
          : `${pipeline.total.toLocaleString("en")} applications are`}{" "}
        not shown.
      </Alert>
    );
  const isOpen = pipeline.status === "published";
  return (
    <Alert
      className="mt-3"
      title="No applications yet"
      action={
        <Button asChild variant="outline" size="sm">
          <Link href={home}>{isOpen ? "See the posting" : "Go to the posting"}</Link>
        </Button>
      }
    >
      {isOpen
        ? "Whoever applies appears here by themselves; you need not reload."
        : "Nobody can apply before the posting is published."}
    </Alert>
  );
}
