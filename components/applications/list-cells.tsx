import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { applicationSourceLabels, applicationStatusLabels } from "@/lib/applications/labels";
import type { ListedApplication } from "@/lib/applications/queries";
import type { ApplicationColumn } from "@/lib/applications/schema";
import { Ago } from "./ago";
import { longSince, shortSince } from "./time-words";

const statusBadges = {
  active: "info",
  hired: "success",
  rejected: "destructive",
  withdrawn: "outline",
} as const;

const cvWords = { pending: "Being read", read: "Yes", unreadable: "Unreadable" };

type Cell = {
  /** In rem; the name takes what is left. */
  width: number;
  align?: "end";
  of: (row: ListedApplication, now: string) => ReactNode;
};

const none = (words: string) => (
  <>
    <span aria-hidden className="text-muted-foreground">
      –
    </span>
    <span className="sr-only">{words}</span>
  </>
);

/** What stands in each column of the list. */
export const listCells: Record<Exclude<ApplicationColumn, "name">, Cell> = {
  stage: {
    width: 12,
    of: (row) => (
      <span className="flex items-center gap-1.5">
        <span className="min-w-0 truncate">{row.stage}</span>
        {row.overdue && <Badge variant="warning">Answer overdue</Badge>}
      </span>
    ),
  },
  status: {
    width: 7,
    of: (row) => <Badge variant={statusBadges[row.status]}>{applicationStatusLabels[row.status]}</Badge>,
  },
  applied: { width: 7.5, align: "end", of: (row, now) => <Ago since={row.appliedAt} now={now} /> },
  "in-stage": {
    width: 5.5,
    align: "end",
    of: (row, now) => (
      <span title={longSince(row.stageEnteredAt, now)}>{shortSince(row.stageEnteredAt, now)}</span>
    ),
  },
  source: { width: 8, of: (row) => applicationSourceLabels[row.source] ?? row.source },
  rating: {
    width: 5,
    align: "end",
    of: (row) => (row.rating === null ? none("No rating") : `${row.rating} of 5`),
  },
  owner: {
    width: 9,
    of: (row) =>
      row.owner ? (
        <span className="flex items-center gap-1.5">
          <Avatar name={row.owner} size="sm" className="size-5 shrink-0 text-[0.5625rem]" />
          <span className="min-w-0 truncate">{row.owner}</span>
        </span>
      ) : (
        none("Nobody")
      ),
  },
  tags: {
    width: 9,
    of: (row) =>
      row.tags.length > 0 ? (
        <span className="flex items-center gap-1" title={row.tags.join(", ")}>
          {row.tags.slice(0, 2).map((tag) => (
            <Badge key={tag} variant="outline" className="min-w-0 shrink">
              <span className="truncate">{tag}</span>
            </Badge>
          ))}
          {row.tags.length > 2 && (
            <span className="text-muted-foreground text-xs">
              +{row.tags.length - 2}
              <span className="sr-only"> more tags</span>
            </span>
          )}
        </span>
      ) : (
        none("No tags")
      ),
  },
  cv: { width: 6, of: (row) => (row.cv ? cvWords[row.cv] : "None") },
  notes: { width: 5, align: "end", of: (row) => row.notes },
  "last-activity": { width: 8, align: "end", of: (row, now) => <Ago since={row.lastActivityAt} now={now} /> },
};
