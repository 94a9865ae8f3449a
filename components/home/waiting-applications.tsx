import type { Route } from "next";
import Link from "next/link";
import { Ago } from "@/components/applications/ago";
import { applicationHref, pipelineHref } from "@/components/applications/board-url";
import { SectionCard } from "@/components/layout/section-card";
import { Badge } from "@/components/ui/badge";
import type { Waiting, WaitingPosting } from "@/lib/todos/queries";
import { LinkList } from "./link-list";
import { promiseWords } from "./promise-words";

type WaitingApplicationsProps = { waiting: Waiting[]; postings: WaitingPosting[]; now: string };

/** Whom nobody has answered yet: the one who has waited longest stands first. */
export function WaitingApplications({ waiting, postings, now }: WaitingApplicationsProps) {
  const total = postings.reduce((sum, posting) => sum + posting.count, 0);
  const overdue = postings.reduce((sum, posting) => sum + posting.overdue, 0);
  return (
    <SectionCard
      flush
      title="New applications"
      description={`${total} ${total === 1 ? "person waits" : "people wait"} for a first answer${
        overdue > 0 ? `, ${overdue} longer than promised` : ""
      }.`}
    >
      <LinkList
        rows={waiting.map((application) => {
          const promise = promiseWords(application.dueAt, now);
          return {
            id: application.id,
            href: applicationHref(application.id),
            label: application.name,
            detail: application.title,
            aside: (
              <span className="grid justify-items-end gap-0.5">
                <span>
                  applied <Ago since={application.appliedAt} now={now} />
                </span>
                {promise && <Badge variant={promise.late ? "warning" : "default"}>{promise.words}</Badge>}
              </span>
            ),
          };
        })}
      />
      <PostingLinks postings={postings} />
    </SectionCard>
  );
}

function PostingLinks({ postings }: { postings: WaitingPosting[] }) {
  return (
    <ul
      aria-label="By posting"
      className="flex flex-wrap gap-x-4 gap-y-1 border-t bg-muted px-4 py-2.5 text-sm"
    >
      {postings.map((posting) => (
        <li key={posting.id} className="min-w-0">
          <Link
            href={pipelineHref(posting.id, {}) as Route}
            className="inline-flex min-h-6 max-w-full items-center gap-1.5 text-primary underline-offset-4 hover:underline"
          >
            <span className="truncate">
              All {posting.count} on {posting.title}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
