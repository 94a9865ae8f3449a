"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AutomationLine } from "@/lib/automations/queries";
import type { StageTemplateLine } from "@/lib/stage-templates/queries";
import type { StageLine } from "@/lib/stages/queries";
import { ApplyTemplateDialog } from "./apply-template-dialog";
import { SaveTemplateDialog } from "./save-template-dialog";

type StageToolsProps = {
  postingId: string;
  stages: StageLine[];
  automations: AutomationLine[];
  templates: StageTemplateLine[];
  canSave: boolean;
};

/** Templates in both directions: these stages from one, and one from these stages. */
export function StageTools({ postingId, stages, automations, templates, canSave }: StageToolsProps) {
  const [open, setOpen] = useState<"apply" | "save" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {canSave && (
        <Button variant="outline" onClick={() => setOpen("save")}>
          Save as template
        </Button>
      )}
      <Button variant="outline" onClick={() => setOpen("apply")}>
        Apply a template
      </Button>
      {open === "save" && <SaveTemplateDialog postingId={postingId} onClose={close} />}
      {open === "apply" && (
        <ApplyTemplateDialog
          postingId={postingId}
          stages={stages}
          automations={automations}
          templates={templates}
          onClose={close}
        />
      )}
    </>
  );
}
