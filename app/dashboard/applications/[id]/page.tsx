import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { ApplicationPage } from "@/components/applications/application-page";
import { AddToPool } from "@/components/talent-pools/add-to-pool";
import { findApplication } from "@/lib/applications/detail/queries";
import { ApplicationFilters, type Params, single } from "@/lib/applications/filters";
import { findNeighbours } from "@/lib/applications/queries";
import { requireStaff } from "@/lib/auth/session";
import { listDuplicatesOf } from "@/lib/candidates/duplicates/find-duplicates";
import { now } from "@/lib/clock";
import { heardUpTo } from "@/lib/events/listen";
import { canKeepPools } from "@/lib/talent-pools/policy";
import { listPoolChoices } from "@/lib/talent-pools/queries";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

const applicationOf = cache(async (given: string) => {
  const after = heardUpTo();
  const id = z.uuid().safeParse(given);
  if (!id.success) notFound();
  const actor = await requireStaff(`/dashboard/applications/${id.data}`);
  const application = await findApplication(actor, id.data);
  if (!application) notFound();
  return { actor, application, after };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { application } = await applicationOf((await params).id);
  return { title: application.candidate.name };
}

export default async function Page({ params, searchParams }: Props) {
  const { actor, application, after } = await applicationOf((await params).id);
  const filters = ApplicationFilters.parse(single(await searchParams));
  const { candidate } = application;
  const [neighbours, pools, duplicates] = await Promise.all([
    findNeighbours(actor, application.posting.id, application.id, filters),
    listPoolChoices(actor, candidate.id),
    listDuplicatesOf(actor, application.personId),
  ]);
  return (
    <ApplicationPage
      application={application}
      filters={filters}
      neighbours={neighbours}
      now={now().toISOString()}
      after={after}
      duplicates={duplicates}
      actions={
        canKeepPools(actor) && <AddToPool candidateId={candidate.id} name={candidate.name} pools={pools} />
      }
    />
  );
}
