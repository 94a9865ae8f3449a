import type { Route } from "next";
import Link from "next/link";
import { applicationHref } from "@/components/applications/board-url";
import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import { applicationSourceLabels, applicationStatusLabels } from "@/lib/applications/labels";
import type { PersonView } from "@/lib/candidates/page/find-person";

const variants = {
  active: "info",
  hired: "success",
  rejected: "destructive",
  withdrawn: "outline",
} as const;
type Status = keyof typeof variants;

/** Everything that somebody has applied for, as far as one sees it, the newest first. */
export function PersonApplications({ person, now }: { person: PersonView; now: string }) {
  if (person.applications.length === 0)
    return <p className="text-muted-foreground text-sm">Has not applied for anything yet.</p>;
  return (
    <ul className="divide-y">
      {person.applications.map((application) => (
        <li
          key={application.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5 first:pt-0 last:pb-0"
        >
          <div className="min-w-0 flex-1 basis-56">
            <Link
              href={applicationHref(application.id) as Route}
              className="font-medium text-primary underline-offset-4 wrap-anywhere hover:underline"
            >
              {application.title}
            </Link>
            <p className="text-muted-foreground text-xs">
              Applied <TimeAgo date={application.createdAt} now={now} />,{" "}
              {applicationSourceLabels[application.source] ?? application.source}
              {application.owner && `, owned by ${application.owner}`}
            </p>
          </div>
          <Badge variant={variants[application.status as Status]} dot>
            {application.status === "active"
              ? application.stage
              : applicationStatusLabels[application.status as Status]}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
