import { EyeOff, Lock } from "lucide-react";
import { type Column, DataTable } from "@/components/data-table/data-table";
import { TimeAgo } from "@/components/layout/time-ago";
import { dayText } from "@/lib/adverts/labels";
import { visibilityLabels } from "@/lib/postings/labels";
import type { PostingLine } from "@/lib/postings/queries";
import { StageBar } from "./stage-bar";
import { StatusBadge } from "./status-badge";

function Title({ row }: { row: PostingLine }) {
  const isHidden = row.visibility !== "public";
  return (
    <span className="grid min-w-40 gap-0.5">
      <span className="wrap-anywhere">
        {row.title}
        <span className="sr-only">, </span>
      </span>
      <span className="flex flex-wrap items-center gap-x-2 font-normal text-muted-foreground text-xs">
        {[row.company, row.place].filter(Boolean).join(" · ") || "No company yet"}
        {row.confidential && (
          <span className="inline-flex items-center gap-1">
            <Lock aria-hidden className="size-3" /> Confidential
          </span>
        )}
        {isHidden && (
          <span className="inline-flex items-center gap-1">
            <EyeOff aria-hidden className="size-3" /> {visibilityLabels[row.visibility]}
          </span>
        )}
      </span>
    </span>
  );
}

const day = (value: string | null) =>
  value ? <span className="whitespace-nowrap">{dayText(value)}</span> : <Nothing />;

function Nothing() {
  return (
    <span className="text-muted-foreground">
      <span aria-hidden>–</span>
      <span className="sr-only">not set</span>
    </span>
  );
}

function columnsAt(now: string): Column<PostingLine>[] {
  return [
    { key: "title", header: "Posting", cell: (row) => <Title row={row} />, className: "w-full" },
    {
      key: "status",
      header: "Status",
      cell: (row) => <StatusBadge status={row.status} publishAt={row.publishAt} />,
    },
    {
      key: "stages",
      header: "Applications",
      cell: (row) => <StageBar stages={row.stages} />,
      from: "sm",
    },
    { key: "posted", header: "Posted", cell: (row) => day(row.postedOn), from: "lg" },
    { key: "closes", header: "Closes", cell: (row) => day(row.closesOn), from: "md" },
    {
      key: "updated",
      header: "Changed",
      cell: (row) => (
        <TimeAgo date={row.updatedAt} now={now} className="whitespace-nowrap text-muted-foreground" />
      ),
      from: "xl",
    },
  ];
}

export function PostingTable({ rows, now }: { rows: PostingLine[]; now: string }) {
  return (
    <DataTable
      caption="Postings"
      columns={columnsAt(now)}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/dashboard/postings/${row.id}`}
    />
  );
}
