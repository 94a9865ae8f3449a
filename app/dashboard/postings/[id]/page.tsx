import { AlarmClock, ExternalLink, Pencil } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DescriptionList } from "@/components/layout/description-list";
import { SectionCard } from "@/components/layout/section-card";
import { TimeAgo } from "@/components/layout/time-ago";
import { FindingsSummary } from "@/components/postings/findings-summary";
import { Funnel } from "@/components/postings/funnel";
import { LifeActions } from "@/components/postings/life-actions";
import { Moment } from "@/components/postings/moment";
import { PostingHeader } from "@/components/postings/posting-header";
import { PostingNotices } from "@/components/postings/posting-notices";
import { PostingTimeline } from "@/components/postings/posting-timeline";
import { PublicFacts } from "@/components/postings/public-facts";
import { VisibilityForm } from "@/components/postings/visibility-form";
import { LinkPanel } from "@/components/tracking-links/link-panel";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { lintAdvert } from "@/lib/adverts/lint/lint-advert";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { countOverdue } from "@/lib/overdue-answers/queries";
import { closeAtOf } from "@/lib/postings/content/close-at";
import { countApplications, findPosting, type PostingView } from "@/lib/postings/queries";
import { hasClosed } from "@/lib/postings/rules";
import { listPostingEvents } from "@/lib/postings/timeline";
import { listTrackingLinks } from "@/lib/tracking-links/queries";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const actor = await requireStaff(`/dashboard/postings/${id}`);
  const posting = await findPosting(actor, id);
  if (!posting) notFound();
  return { actor, posting };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { posting } = await load((await params).id);
  return { title: posting.advert.title };
}

function lifeOf(posting: PostingView, unanswered: number) {
  const { id, status, version, confidential, publishedAt, publishAt, proposedCompany, may } = posting;
  const closeAt = posting.closeAt ? new Date(posting.closeAt) : closeAtOf(posting.advert);
  return {
    id,
    title: posting.advert.title,
    status,
    version,
    confidential,
    publishedAt,
    publishAt,
    proposedCompany,
    hasUnpublishedChanges: posting.hasUnpublishedChanges,
    latestNumber: posting.latest?.number ?? null,
    isPastClosing: hasClosed(closeAt, now()),
    unanswered,
    may,
  };
}

function Links({ posting }: { posting: PostingView }) {
  const home = `/dashboard/postings/${posting.id}`;
  const isOpen = posting.status === "published";
  return (
    <>
      {isOpen && (
        <Button asChild variant="outline">
          <Link href={`/jobs/${posting.slug}` as Route} target="_blank">
            <ExternalLink aria-hidden />
            Public page
          </Link>
        </Button>
      )}
      {posting.may.edit && posting.status !== "archived" && (
        <Button asChild variant="outline">
          <Link href={`${home}/edit` as Route}>
            <Pencil aria-hidden />
            Edit
          </Link>
        </Button>
      )}
    </>
  );
}

function Dates({ posting, time }: { posting: PostingView; time: string }) {
  const zone = posting.advert.timeZone;
  const at = (iso: string | null) => iso && <Moment at={iso} timeZone={zone} />;
  const { latest } = posting;
  return (
    <div className="@container">
      <DescriptionList
        facts={[
          { term: "First published", value: at(posting.publishedAt) },
          {
            term: "Public version",
            value: latest && `${latest.number}${latest.by ? `, by ${latest.by}` : ""}`,
          },
          { term: "Closes by itself", value: posting.status !== "closed" && at(posting.closeAt) },
          { term: "Closed", value: at(posting.closedAt) },
          {
            term: "Last changed",
            value: (
              <>
                <TimeAgo date={posting.updatedAt} now={time} />
                {posting.editedBy && `, last edited by ${posting.editedBy}`}
              </>
            ),
          },
          {
            term: "Imported",
            value: posting.importedFrom && (
              <Link
                href={`/dashboard/postings/${posting.id}/review` as Route}
                className="text-primary underline underline-offset-4 hover:decoration-2"
              >
                Review what was read
              </Link>
            ),
          },
        ]}
      />
    </div>
  );
}

export default async function PostingPage({ params }: Props) {
  const { actor, posting } = await load((await params).id);
  const [counts, overdue, events, links] = await Promise.all([
    countApplications(actor, posting.id),
    countOverdue(actor, posting.id),
    listPostingEvents(actor, posting.id),
    listTrackingLinks(actor, posting.id),
  ]);
  const time = now().toISOString();
  const findings = posting.may.edit ? lintAdvert(posting.advert) : [];
  return (
    <>
      <PostingHeader
        posting={posting}
        current="overview"
        actions={
          <>
            <Links posting={posting} />
            {(posting.may.publish || posting.may.copy) && (
              <LifeActions posting={lifeOf(posting, counts.active)} />
            )}
          </>
        }
      />
      <PostingNotices posting={posting} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-5">
          {(posting.publishedAt || counts.active > 0) && (
            <SectionCard
              title={counts.active === 1 ? "1 application waiting" : `${counts.active} applications waiting`}
              action={
                <Button asChild variant="outline" size="sm">
                  <Link href={`/dashboard/postings/${posting.id}/pipeline` as Route}>Open pipeline</Link>
                </Button>
              }
            >
              <Funnel counts={counts} postingId={posting.id} />
              {overdue > 0 && (
                <Badge asChild variant="destructive" size="lg" className="mt-3">
                  <Link href={`/dashboard/overdue?posting=${posting.id}` as Route}>
                    <AlarmClock aria-hidden />
                    {overdue === 1 ? "1 answer is overdue" : `${overdue} answers are overdue`}
                  </Link>
                </Badge>
              )}
            </SectionCard>
          )}
          {posting.may.edit && (
            <SectionCard
              title="Checks"
              description="What Google, job boards and pay-transparency law would object to."
            >
              <FindingsSummary
                findings={findings}
                editHref={posting.status === "archived" ? null : `/dashboard/postings/${posting.id}/edit`}
              />
            </SectionCard>
          )}
          <SectionCard title="Facts">
            <PublicFacts advert={posting.advert} />
          </SectionCard>
        </div>
        <div className="grid gap-5">
          <SectionCard title="Dates">
            <Dates posting={posting} time={time} />
          </SectionCard>
          <LinkPanel links={links} postingId={posting.id} canKeep={posting.may.configure} />
          {posting.may.configure && (
            <SectionCard title="Who sees it">
              <VisibilityForm
                key={`${posting.visibility}-${posting.confidential}-${posting.replyWithinDays}`}
                postingId={posting.id}
                settings={{
                  visibility: posting.visibility,
                  confidential: posting.confidential,
                  replyWithinDays: posting.replyWithinDays,
                }}
              />
            </SectionCard>
          )}
          <SectionCard title="What happened">
            <PostingTimeline events={events} now={time} />
          </SectionCard>
        </div>
      </div>
    </>
  );
}
