import type { Route } from "next";
import Link from "next/link";
import { TimeAgo } from "@/components/layout/time-ago";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { applicationStatusLabels } from "@/lib/applications/labels";
import { applicationHref } from "./board-url";

type OtherApplicationsProps = { others: ApplicationDetail["others"]; now: string };

/** What else this candidate has applied for, as far as one may see it. */
export function OtherApplications({ others, now }: OtherApplicationsProps) {
  return (
    <ul className="grid gap-2 text-sm">
      {others.map((other) => (
        <li key={other.id}>
          <Link
            href={applicationHref(other.id) as Route}
            className="font-medium text-primary underline-offset-4 hover:underline"
          >
            {other.title}
          </Link>
          <p className="text-muted-foreground text-xs">
            {other.status === "active" ? other.stage : applicationStatusLabels[other.status]}, applied{" "}
            <TimeAgo date={other.createdAt} now={now} />
          </p>
        </li>
      ))}
    </ul>
  );
}
