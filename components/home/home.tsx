import { CalendarCheck, Inbox, Plus } from "lucide-react";
import Link from "next/link";
import { applicationHref } from "@/components/applications/board-url";
import { SectionCard } from "@/components/layout/section-card";
import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { cn } from "@/lib/cn";
import type { DuePosting, Interview, OpenDraft, Todos } from "@/lib/todos/queries";
import { LinkList } from "./link-list";
import { WaitingApplications } from "./waiting-applications";

type HomeProps = { todos: Todos; now: string };

/** What waits for one person, and nothing else. */
export function Home({ todos, now }: HomeProps) {
  const { waiting, waitingPostings, interviews, drafts, duePostings } = todos;
  const hasMain = waiting.length > 0 || interviews.length > 0;
  const hasSide = drafts.length > 0 || duePostings.length > 0;
  if (!hasMain && !hasSide) return <NothingWaits todos={todos} />;
  return (
    <div
      className={cn(
        "grid grid-cols-1 items-start gap-4",
        hasSide ? "xl:grid-cols-[minmax(0,1.6fr)_minmax(18rem,1fr)]" : "max-w-4xl",
      )}
    >
      <div className="grid grid-cols-1 gap-4">
        {waiting.length > 0 && <WaitingApplications waiting={waiting} postings={waitingPostings} now={now} />}
        {interviews.length > 0 && <Interviews interviews={interviews} now={now} />}
        {!hasMain && (
          <div className="rounded-xl border bg-card">
            <Empty icon={Inbox} title="Everybody has an answer">
              New applications on your postings appear here.
            </Empty>
          </div>
        )}
      </div>
      {hasSide && (
        <div className="grid grid-cols-1 gap-4">
          {duePostings.length > 0 && <DuePostings postings={duePostings} now={now} />}
          {drafts.length > 0 && <Drafts drafts={drafts} now={now} />}
        </div>
      )}
    </div>
  );
}

/** Nothing to do: says why, and offers the first step where there is one. */
function NothingWaits({ todos }: { todos: Todos }) {
  if (todos.hasPostings || !todos.mayCreatePosting)
    return (
      <Empty icon={CalendarCheck} title="Nothing waits for you">
        {todos.mayCreatePosting
          ? "New applications on your postings, and drafts that you work on, appear here."
          : "As soon as somebody asks you to interview an applicant, they appear here."}
      </Empty>
    );
  return (
    <Empty
      icon={Inbox}
      title="Start with a posting"
      action={
        <Button asChild>
          <Link href="/dashboard/postings/new">
            <Plus aria-hidden />
            New posting
          </Link>
        </Button>
      }
    >
      Paste an advert that you have, and get a draft with every field filled in for you to check.
    </Empty>
  );
}

function Interviews({ interviews, now }: { interviews: Interview[]; now: string }) {
  return (
    <SectionCard flush title="Yours to interview">
      <LinkList
        rows={interviews.map((interview) => ({
          id: interview.id,
          href: applicationHref(interview.id),
          label: interview.name,
          detail: `${interview.title}, ${interview.stage}`,
          aside: (
            <>
              assigned <TimeAgo date={interview.assignedAt} now={now} />
            </>
          ),
        }))}
      />
    </SectionCard>
  );
}

function DuePostings({ postings, now }: { postings: DuePosting[]; now: string }) {
  return (
    <SectionCard flush title="Postings that need you">
      <LinkList
        rows={postings.map((posting) => ({
          id: posting.id,
          href: `/dashboard/postings/${posting.id}`,
          label: posting.title,
          aside: (
            <span className="grid justify-items-end gap-1">
              {posting.closeAt && (
                <Badge variant="warning">
                  closes <TimeAgo date={posting.closeAt} now={now} />
                </Badge>
              )}
              {posting.hasUnpublishedChanges && <Badge variant="info">Unpublished changes</Badge>}
            </span>
          ),
        }))}
      />
    </SectionCard>
  );
}

function Drafts({ drafts, now }: { drafts: OpenDraft[]; now: string }) {
  return (
    <SectionCard flush title="Your drafts">
      <LinkList
        rows={drafts.map((draft) => ({
          id: draft.id,
          href: `/dashboard/postings/${draft.id}/edit`,
          label: draft.title || "Untitled posting",
          aside: draft.publishAt ? (
            <>
              goes live <TimeAgo date={draft.publishAt} now={now} />
            </>
          ) : (
            <>
              edited <TimeAgo date={draft.updatedAt} now={now} />
            </>
          ),
        }))}
      />
    </SectionCard>
  );
}
