import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { ApplicationsList } from "@/components/applications/applications-list";
import { Board } from "@/components/applications/board";
import { QueryProvider } from "@/components/applications/query-provider";
import { AddLinks } from "@/components/candidates/adding/add-links";
import { PostingHeader } from "@/components/postings/posting-header";
import {
  ApplicationFilters,
  ApplicationLook,
  PageStart,
  type Params,
  single,
} from "@/lib/applications/filters";
import { boardOf, findPipeline, listApplications } from "@/lib/applications/queries";
import { requireStaff } from "@/lib/auth/session";
import { canAddCandidate } from "@/lib/candidates/policy";
import { now } from "@/lib/clock";
import { heardUpTo } from "@/lib/events/listen";
import { findPosting } from "@/lib/postings/queries";
import { listSavedViews } from "@/lib/saved-views/queries";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

/** Looked up once for the title and the page, before anything streams. */
const pipelineOf = cache(async (given: string) => {
  const id = z.uuid().safeParse(given);
  if (!id.success) notFound();
  const actor = await requireStaff(`/dashboard/postings/${id.data}/pipeline`);
  const [pipeline, posting] = await Promise.all([findPipeline(actor, id.data), findPosting(actor, id.data)]);
  if (!pipeline || !posting) notFound();
  return { actor, pipeline, posting };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pipeline } = await pipelineOf((await params).id);
  return { title: `Pipeline: ${pipeline.title}` };
}

export default async function PipelinePage({ params: route, searchParams }: Props) {
  const { actor, pipeline, posting } = await pipelineOf((await route).id);
  const after = heardUpTo();
  const params = single(await searchParams);
  const filters = ApplicationFilters.parse(params);
  const look = ApplicationLook.parse(params);
  const views = await listSavedViews(actor, { list: "pipeline", postingId: pipeline.id });
  const opened = z.uuid().safeParse(params.application);
  const all = {
    ...{ pipeline, filters, look, views, after },
    now: now().toISOString(),
    opened: opened.success ? opened.data : null,
  };
  const start = PageStart.parse(params);
  const isOpen = posting.status === "published" || posting.status === "paused";
  return (
    <div className="flex h-[calc(100dvh-var(--topbar)-2rem)] min-h-96 flex-col sm:h-[calc(100dvh-var(--topbar)-3rem)]">
      <PostingHeader
        posting={posting}
        current="pipeline"
        actions={isOpen && canAddCandidate(actor) && <AddLinks postingId={posting.id} />}
      />
      <QueryProvider>
        {look.view === "list" ? (
          <ApplicationsList
            key={`${pipeline.id} ${start.after ?? start.before}`}
            {...all}
            page={await listApplications(actor, pipeline.id, filters, start)}
          />
        ) : (
          <Board key={pipeline.id} {...all} initial={await boardOf(actor, pipeline.id, filters)} />
        )}
      </QueryProvider>
    </div>
  );
}
