import { ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { applicationHref } from "@/components/applications/board-url";
import { CvView } from "@/components/applications/cv-view";
import { EventTimeline } from "@/components/applications/event-timeline";
import { FileList } from "@/components/applications/file-list";
import { QueryProvider } from "@/components/applications/query-provider";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { AddToPool } from "@/components/talent-pools/add-to-pool";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Duplicate } from "@/lib/candidates/duplicates/find-duplicates";
import type { PersonView } from "@/lib/candidates/page/find-person";
import type { NoteView } from "@/lib/notes/queries";
import type { PoolChoice } from "@/lib/talent-pools/queries";
import { DuplicateList } from "./duplicate-list";
import { MergeList } from "./merge-list";
import { PersonApplications } from "./person-applications";
import { PersonFacts } from "./person-facts";
import { PersonMails } from "./person-mails";
import { PersonNotes, PersonTags } from "./person-parts";

type PersonPageProps = {
  person: PersonView;
  notes: NoteView[] | null;
  duplicates: Duplicate[];
  pools: PoolChoice[];
  /** Whether the actor keeps talent pools. */
  keepsPools: boolean;
  /** The name of the record that the address named, where it has been merged into this one. */
  mergedName: string | null;
  now: string;
};

/** What to do next: the newest application that waits for an answer. */
function NextAction({ person }: { person: PersonView }) {
  const active = person.applications.filter(({ status }) => status === "active");
  const [newest] = active;
  if (!newest) return null;
  return (
    <Button asChild size="sm">
      <Link href={applicationHref(newest.id) as Route}>
        <span className="max-w-56 truncate">
          {active.length === 1 ? "Go to the application" : `Go to ${newest.title}`}
        </span>
        <ArrowRight aria-hidden />
      </Link>
    </Button>
  );
}

/** One person: who they are, and everything that they have to do with the organisation, in one place. */
export function PersonPage(props: PersonPageProps) {
  const { person, notes, duplicates, pools, keepsPools, mergedName, now } = props;
  const { identity, files } = person;
  const titles = Object.fromEntries(person.applications.map(({ id, title }) => [id, title]));
  return (
    <QueryProvider key={identity.id}>
      <PageHeader
        breadcrumbs={[{ label: "Candidates", href: "/dashboard/candidates" }]}
        title={identity.name}
        actions={
          <>
            {keepsPools && <AddToPool candidateId={identity.id} name={identity.name} pools={pools} />}
            <NextAction person={person} />
          </>
        }
      />
      {mergedName && (
        <Alert variant="info" className="mb-4">
          The record of {mergedName} that you followed a link to has been merged into this one.
        </Alert>
      )}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1.25fr)_minmax(20rem,1fr)]">
        <div className="grid grid-cols-1 gap-4">
          <SectionCard title="Applications">
            <PersonApplications person={person} now={now} />
          </SectionCard>
          {files.length > 0 && (
            <SectionCard title="CV">
              <CvView files={files} />
            </SectionCard>
          )}
        </div>
        <div className="grid grid-cols-1 gap-4">
          {duplicates.length > 0 && (
            <SectionCard title="Is this the same person?">
              <DuplicateList duplicates={duplicates} ofOne />
            </SectionCard>
          )}
          <SectionCard title="Contact">
            <PersonFacts person={person} now={now} />
          </SectionCard>
          <SectionCard title="Tags">
            <PersonTags person={person} />
          </SectionCard>
          <SectionCard title="Notes">
            <PersonNotes person={person} own={notes} titles={titles} now={now} />
          </SectionCard>
          {files.length > 0 && (
            <SectionCard title="Files">
              <FileList files={files} />
            </SectionCard>
          )}
          {person.mails.length > 0 && (
            <SectionCard title="Mails">
              <PersonMails person={person} titles={titles} now={now} />
            </SectionCard>
          )}
          {person.merges.length > 0 && (
            <SectionCard title="Merged records">
              <MergeList merges={person.merges} now={now} />
            </SectionCard>
          )}
          <SectionCard title="Timeline">
            <EventTimeline
              first={person.timeline}
              moreFrom={`/dashboard/candidates/${identity.id}/timeline`}
              candidate={identity.name}
              titles={titles}
              now={now}
            />
          </SectionCard>
        </div>
      </div>
    </QueryProvider>
  );
}
