import { Users } from "lucide-react";
import { type Column, DataTable } from "@/components/data-table/data-table";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import type { ApplicationFilters } from "@/lib/applications/filters";
import { applicationSourceLabels, applicationStatusLabels } from "@/lib/applications/labels";
import type { ApplicationPage, ListedApplication, Pipeline } from "@/lib/applications/queries";
import { Ago } from "./ago";
import { BoardFilters } from "./board-filters";
import { applicationHref, pipelineHref } from "./board-url";
import { shortSince } from "./time-words";

type ApplicationsListProps = {
  pipeline: Pipeline;
  filters: ApplicationFilters;
  page: ApplicationPage;
  now: string;
};

const statusBadges = {
  active: "info",
  hired: "success",
  rejected: "destructive",
  withdrawn: "outline",
} as const;

const cvWords = { pending: "Being read", read: "Yes", unreadable: "Unreadable" };

function columnsAt(now: string, withStatus: boolean): Column<ListedApplication>[] {
  const columns: (Column<ListedApplication> | false)[] = [
    { key: "name", header: "Name", cell: (row) => row.name },
    {
      key: "stage",
      header: "Stage",
      cell: (row) => (
        <span className="inline-flex flex-wrap items-center gap-1.5">
          {row.stage}
          {row.overdue && <Badge variant="warning">Answer overdue</Badge>}
        </span>
      ),
    },
    {
      key: "age",
      header: "In stage",
      from: "sm",
      align: "end",
      cell: (row) => <span className="whitespace-nowrap">{shortSince(row.stageEnteredAt, now)}</span>,
    },
    withStatus && {
      key: "status",
      header: "Status",
      from: "md",
      cell: (row) => <Badge variant={statusBadges[row.status]}>{applicationStatusLabels[row.status]}</Badge>,
    },
    {
      key: "rating",
      header: "Rating",
      from: "md",
      align: "end",
      cell: (row) => (row.rating === null ? <span className="sr-only">None</span> : `${row.rating} of 5`),
    },
    { key: "cv", header: "CV", from: "lg", cell: (row) => (row.cv ? cvWords[row.cv] : "None") },
    {
      key: "source",
      header: "Source",
      from: "lg",
      cell: (row) => applicationSourceLabels[row.source] ?? row.source,
    },
    {
      key: "applied",
      header: "Applied",
      align: "end",
      from: "sm",
      cell: (row) => <Ago since={row.appliedAt} now={now} className="whitespace-nowrap" />,
    },
  ];
  return columns.filter((column) => column !== false);
}

/** The same applications as the board's, as a table with a page before and a page after. */
export function ApplicationsList({ pipeline, filters, page, now }: ApplicationsListProps) {
  const pageHref = (start: Record<string, string>) =>
    pipelineHref(pipeline.id, filters, { view: "list", ...start });
  const none = (
    <Empty icon={Users} title={pipeline.total === 0 ? "No applications yet" : "Nobody fits these filters"}>
      {pipeline.total === 0
        ? "As soon as somebody applies, they stand here and on the board."
        : "Clear the filters to see everybody."}
    </Empty>
  );
  return (
    <>
      <BoardFilters pipeline={pipeline} filters={filters} view="list" />
      <div className="mt-3 overflow-hidden rounded-xl border bg-card">
        <DataTable
          caption={`Applications for ${pipeline.title}`}
          columns={columnsAt(now, filters.status === "all")}
          rows={page.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => applicationHref(row.id, filters)}
          empty={none}
        />
      </div>
      <Pagination
        className="mt-3"
        label="Pages of applications"
        previousHref={page.previous ? pageHref({ before: page.previous }) : undefined}
        nextHref={page.next ? pageHref({ after: page.next }) : undefined}
        summary={`${page.count.toLocaleString("en")} ${page.count === 1 ? "application" : "applications"}`}
      />
    </>
  );
}
