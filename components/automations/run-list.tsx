import { Workflow } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { automationKindLabels, runStatusLabels } from "@/lib/automations/labels";
import type { RunLine } from "@/lib/automations/queries";
import { KindIcon } from "./kind-icon";

const looks = { waiting: "info", done: "success", skipped: "default", failed: "destructive" } as const;

/** What the automations of a posting did last, for whom, and why they did not. */
export function RunList({ runs, now }: { runs: RunLine[]; now: Date }) {
  if (runs.length === 0)
    return (
      <Empty icon={Workflow} title="Nothing has run yet">
        What automations do shows up here, with the reason where they did not.
      </Empty>
    );
  return (
    <ul className="divide-y">
      {runs.map(({ id, kind, stage, status, reason, at, application }) => (
        <li key={id} className="grid gap-1 px-4 py-2.5 text-sm">
          <div className="flex items-center gap-2">
            <KindIcon kind={kind} />
            <Link
              href={`/dashboard/applications/${application.id}` as Route}
              className="min-w-0 truncate font-medium hover:underline"
            >
              {application.name}
            </Link>
            <Badge variant={looks[status]} className="ml-auto">
              {runStatusLabels[status]}
            </Badge>
          </div>
          <p className="text-muted-foreground text-xs wrap-anywhere">
            {automationKindLabels[kind]} · {stage} · <TimeAgo date={at} now={now} />
          </p>
          {reason && <p className="text-xs wrap-anywhere">{reason}</p>}
        </li>
      ))}
    </ul>
  );
}
