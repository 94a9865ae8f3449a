import { DescriptionList } from "@/components/layout/description-list";
import { TimeAgo } from "@/components/layout/time-ago";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { applicationSourceLabels, rejectReasonLabels } from "@/lib/applications/labels";

type CandidateFactsProps = { application: ApplicationDetail; now: string };

const linkClass = "text-primary underline underline-offset-4 hover:decoration-2";

/** Only a web address becomes a link: what a candidate typed is never run. */
function Link({ href }: { href: string }) {
  if (!/^https?:\/\//i.test(href)) return <span>{href}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className={linkClass}>
      {href.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "")}
    </a>
  );
}

/** How to reach somebody, and where the application came from. */
export function CandidateFacts({ application, now }: CandidateFactsProps) {
  const { candidate, status } = application;
  const reason = rejectReasonLabels[application.rejectReason as keyof typeof rejectReasonLabels];
  return (
    <div className="@container">
      <DescriptionList
        facts={[
          {
            term: "E-mail",
            value: (
              <a href={`mailto:${candidate.email}`} className={linkClass}>
                {candidate.email}
              </a>
            ),
          },
          {
            term: "Phone",
            value: candidate.phone && (
              <a href={`tel:${candidate.phone.replace(/[^\d+]/g, "")}`} className={linkClass}>
                {candidate.phone}
              </a>
            ),
          },
          {
            term: "Links",
            value: candidate.links.length > 0 && (
              <ul className="grid gap-0.5">
                {candidate.links.map((href) => (
                  <li key={href}>
                    <Link href={href} />
                  </li>
                ))}
              </ul>
            ),
          },
          { term: "Applied", value: <TimeAgo date={application.createdAt} now={now} /> },
          {
            term: "Entered this stage",
            value: status === "active" && <TimeAgo date={application.stageEnteredAt} now={now} />,
          },
          {
            term: "Decided",
            value: status !== "active" && <TimeAgo date={application.statusChangedAt} now={now} />,
          },
          { term: "Reason", value: reason },
          { term: "Source", value: applicationSourceLabels[application.source] ?? application.source },
        ]}
      />
    </div>
  );
}
