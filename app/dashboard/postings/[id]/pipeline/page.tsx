import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ApplicationsList } from "@/components/applications/applications-list";
import { Board } from "@/components/applications/board";
import { PipelineHeader } from "@/components/applications/pipeline-header";
import { QueryProvider } from "@/components/applications/query-provider";
import { ApplicationFilters, PageStart, type Params, single } from "@/lib/applications/filters";
import { boardOf, findPipeline, listApplications } from "@/lib/applications/queries";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

async function pipelineOf({ params }: Props) {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const actor = await requireStaff(`/dashboard/postings/${id.data}/pipeline`);
  const pipeline = await findPipeline(actor, id.data);
  if (!pipeline) notFound();
  return { actor, pipeline };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pipeline } = await pipelineOf(props);
  return { title: `Pipeline: ${pipeline.title}` };
}

export default async function PipelinePage(props: Props) {
  const { actor, pipeline } = await pipelineOf(props);
  const params = single(await props.searchParams);
  const filters = ApplicationFilters.parse(params);
  const time = now().toISOString();

  if (params.view === "list") {
    const page = await listApplications(actor, pipeline.id, filters, PageStart.parse(params));
    return (
      <>
        <PipelineHeader pipeline={pipeline} />
        <ApplicationsList pipeline={pipeline} filters={filters} page={page} now={time} />
      </>
    );
  }
  const whole = { ...filters, stage: undefined };
  const opened = z.uuid().safeParse(params.application);
  return (
    <div className="flex h-[calc(100dvh-var(--topbar)-2rem)] min-h-96 flex-col sm:h-[calc(100dvh-var(--topbar)-3rem)]">
      <PipelineHeader pipeline={pipeline} />
      <QueryProvider>
        <Board
          key={pipeline.id}
          pipeline={pipeline}
          filters={whole}
          initial={await boardOf(actor, pipeline.id, whole)}
          now={time}
          opened={opened.success ? opened.data : null}
        />
      </QueryProvider>
    </div>
  );
}
