import Link from "next/link";
import type { ReactNode } from "react";
import { DuplicateList } from "@/components/candidates/duplicate-list";
import { personHref } from "@/components/candidates/people-href";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { PresentPeople } from "@/components/live/present-people";
import { MailThread } from "@/components/mail/mail-thread";
import { ApplicationTodos } from "@/components/todos/application-todos";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import type { ApplicationFilters } from "@/lib/applications/filters";
import { applicationStatusLabels } from "@/lib/applications/labels";
import type { Neighbours } from "@/lib/applications/queries";
import type { Duplicate } from "@/lib/candidates/duplicates/find-duplicates";
import { ApplicationBar } from "./application-bar";
import { pipelineHref } from "./board-url";
import { CandidateFacts } from "./candidate-facts";
import { CvView } from "./cv-view";
import { FileList } from "./file-list";
import { PageInterviewers, PageNotes } from "./live-sections";
import { OtherApplications } from "./other-applications";
import { QueryProvider } from "./query-provider";
import { Timeline } from "./timeline";

type ApplicationPageProps = {
  application: ApplicationDetail;
  filters: ApplicationFilters;
  neighbours: Neighbours;
  now: string;
  /** The place in the log that all of this was read at. */
  after: string | null;
  /** Who the applicant may also be. */
  duplicates: Duplicate[];
  /** Beside the name: what can be done with the person. */
  actions?: ReactNode;
};

const statusBadges = {
  active: "info",
  hired: "success",
  rejected: "destructive",
  withdrawn: "outline",
} as const;

/** The CV at one side, everything else at the other, and what can be decided above both. */
export function ApplicationPage(props: ApplicationPageProps) {
  const { application, filters, neighbours, now, after, actions, duplicates } = props;
  const { candidate, posting, status, message, files, others, may } = application;
  return (
    <QueryProvider key={application.id}>
      <PageHeader
        className="mb-3"
        breadcrumbs={[
          { label: "Postings", href: "/dashboard/postings" },
          { label: posting.title, href: pipelineHref(posting.id, filters) },
        ]}
        title={candidate.name}
        actions={actions}
        meta={
          <>
            <Badge variant={statusBadges[status]} dot>
              {applicationStatusLabels[status]}
            </Badge>
            <PresentPeople postingId={posting.id} applicationId={application.id} />
          </>
        }
      />
      <ApplicationBar application={application} filters={filters} neighbours={neighbours} after={after} />
      <div className="mt-4 grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1.25fr)_minmax(20rem,1fr)]">
        <div className="grid grid-cols-1 gap-4 lg:sticky lg:top-[calc(var(--topbar)+1rem)] lg:max-h-[calc(100dvh-var(--topbar)-2rem)] lg:overflow-y-auto lg:rounded-xl">
          <SectionCard title="CV">
            <CvView files={files} />
          </SectionCard>
        </div>
        <div className="grid grid-cols-1 gap-4">
          {message && (
            <SectionCard title="Message">
              <p className="whitespace-pre-wrap text-sm leading-relaxed wrap-anywhere">{message}</p>
            </SectionCard>
          )}
          {duplicates.length > 0 && (
            <SectionCard title="Is this the same person?">
              <DuplicateList duplicates={duplicates} ofOne />
            </SectionCard>
          )}
          <SectionCard
            title="Contact"
            action={
              <Button asChild variant="link" size="inline">
                <Link href={personHref(application.personId)}>All about this person</Link>
              </Button>
            }
          >
            <CandidateFacts application={application} now={now} />
          </SectionCard>
          <SectionCard title="Notes">
            <PageNotes application={application} now={now} />
          </SectionCard>
          <SectionCard title="To-dos" id="to-dos">
            <ApplicationTodos applicationId={application.id} now={now} />
          </SectionCard>
          <SectionCard title="Interviewers">
            <PageInterviewers application={application} />
          </SectionCard>
          <SectionCard title="Files">
            <FileList files={files} />
          </SectionCard>
          {may.move && (
            <SectionCard title="Mail" id="mail">
              <MailThread application={application} now={now} />
            </SectionCard>
          )}
          {others.length > 0 && (
            <SectionCard title="Other applications of this person">
              <OtherApplications others={others} now={now} />
            </SectionCard>
          )}
          <SectionCard title="Timeline">
            <Timeline application={application} now={now} />
          </SectionCard>
        </div>
      </div>
    </QueryProvider>
  );
}
