import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RunList } from "@/components/automations/run-list";
import { SectionCard } from "@/components/layout/section-card";
import { LivePage } from "@/components/live/live-page";
import { PostingHeader } from "@/components/postings/posting-header";
import { StageBoard } from "@/components/stages/stage-board";
import { StageTools } from "@/components/stages/stage-tools";
import { Alert } from "@/components/ui/alert";
import { requireStaff } from "@/lib/auth/session";
import { automationChoices, listAutomations, listRuns } from "@/lib/automations/queries";
import { now } from "@/lib/clock";
import { findPosting } from "@/lib/postings/queries";
import { canEditStageTemplates } from "@/lib/stage-templates/policy";
import { listStageTemplates } from "@/lib/stage-templates/queries";
import { findStages } from "@/lib/stages/queries";

export const metadata: Metadata = { title: "Stages" };

type Props = { params: Promise<{ id: string }> };

export default async function StagesPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireStaff(`/dashboard/postings/${id}/stages`);
  const posting = await findPosting(actor, id);
  const list = posting && (await findStages(actor, id));
  if (!list) notFound();
  const { stages, canEdit, isOver } = list;
  const [automations, runs, choices, templates] = await Promise.all([
    listAutomations(actor, id),
    listRuns(actor, id),
    automationChoices(actor, id),
    listStageTemplates(actor),
  ]);
  return (
    <>
      <LivePage postingId={id} after={null} />
      <PostingHeader
        posting={posting}
        current="stages"
        actions={
          canEdit && (
            <StageTools
              postingId={id}
              stages={stages}
              automations={automations}
              templates={templates}
              canSave={canEditStageTemplates(actor)}
            />
          )
        }
      />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-3">
          {isOver && <Alert>This posting is archived, so its stages stay as they are.</Alert>}
          <h2 className="sr-only">Stages</h2>
          <StageBoard
            postingId={id}
            stages={stages}
            automations={automations}
            choices={choices}
            canEdit={canEdit}
          />
        </div>
        <SectionCard title="What automations did" flush>
          <RunList runs={runs} now={now()} />
        </SectionCard>
      </div>
    </>
  );
}
