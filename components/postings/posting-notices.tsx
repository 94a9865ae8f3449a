import type { Route } from "next";
import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { PostingView } from "@/lib/postings/queries";
import { Moment } from "./moment";
import { AcceptCompanyButton, UnscheduleButton } from "./notice-buttons";

/** What about this posting wants a decision, at the top of its page. */
export function PostingNotices({ posting }: { posting: PostingView }) {
  const { id, may, proposedCompany, publishAt, status } = posting;
  const isLive = status === "published" || status === "paused";
  return (
    <div className="grid gap-3 not-empty:mb-5">
      {status === "draft" && publishAt && (
        <Alert variant="info" title="Scheduled" action={may.publish && <UnscheduleButton postingId={id} />}>
          Goes public on <Moment at={publishAt} timeZone={posting.advert.timeZone} className="font-medium" />.
        </Alert>
      )}
      {posting.hasUnpublishedChanges && isLive && (
        <Alert
          variant="warning"
          title="Changes that nobody outside sees yet"
          action={
            <Button asChild variant="outline" size="sm">
              <Link href={`/dashboard/postings/${id}/versions?to=draft` as Route}>See what changed</Link>
            </Button>
          }
        >
          The public reads version {posting.latest?.number}
          {posting.editedBy && `; ${posting.editedBy} edited the posting since`}.
        </Alert>
      )}
      {proposedCompany && may.edit && (
        <Alert
          variant="info"
          title={`“${proposedCompany}” is not one of your companies yet`}
          action={may.publish && <AcceptCompanyButton postingId={id} name={proposedCompany} />}
        >
          The advert names it. A posting is published for a company that somebody has accepted.
        </Alert>
      )}
    </div>
  );
}
