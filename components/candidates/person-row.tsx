import type { Route } from "next";
import Link from "next/link";
import { TimeAgo } from "@/components/layout/time-ago";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { applicationStatusLabels } from "@/lib/applications/labels";
import type { FoundPerson } from "@/lib/candidates/search/search-candidates";
import { MarkedText } from "./marked-text";
import { personHref } from "./people-href";

const quiet = "text-muted-foreground text-xs";

function AppliedFor({ person, now }: { person: FoundPerson; now: string }) {
  const { applications, count } = person;
  if (count === 0) return <p className={quiet}>Has not applied for anything</p>;
  return (
    <ul className="grid gap-0.5">
      {applications.map((application) => (
        <li key={application.id} className="flex flex-wrap items-baseline gap-x-1.5 text-xs">
          <Link
            href={`/dashboard/applications/${application.id}` as Route}
            className="min-w-0 text-primary underline-offset-4 wrap-anywhere hover:underline"
          >
            {application.title}
          </Link>
          <span className="text-muted-foreground">
            {application.status === "active"
              ? application.stage
              : applicationStatusLabels[application.status as keyof typeof applicationStatusLabels]}
            , <TimeAgo date={application.createdAt} now={now} />
          </span>
        </li>
      ))}
      {count > applications.length && (
        <li className={quiet}>and {(count - applications.length).toLocaleString("en")} more</li>
      )}
    </ul>
  );
}

function Matches({ matches }: Pick<FoundPerson, "matches">) {
  if (matches.length === 0) return null;
  return (
    <dl className="mt-1.5 grid gap-1 text-sm">
      {matches.map(({ where, excerpt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two excerpts may come from texts of the same kind
        <div key={index} className="grid grid-cols-[4.25rem_minmax(0,1fr)] gap-x-2">
          <dt className={`${quiet} pt-0.5`}>{where}</dt>
          <dd className="leading-relaxed wrap-anywhere">
            <MarkedText pieces={excerpt} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One person of the list: who, what they applied for, and why they were found. */
export function PersonRow({ person, now }: { person: FoundPerson; now: string }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 px-4 py-3">
      <Avatar name={person.name} />
      <div className="grid min-w-0 gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1fr)_minmax(0,18rem)]">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Link
              href={personHref(person.id)}
              className="min-w-0 font-medium underline-offset-4 wrap-anywhere hover:underline"
            >
              {person.name}
            </Link>
            {person.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </p>
          <Matches matches={person.matches} />
        </div>
        <AppliedFor person={person} now={now} />
      </div>
    </li>
  );
}
