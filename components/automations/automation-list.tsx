"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/switch";
import {
  addAutomationAction,
  removeAutomationAction,
  switchAutomationAction,
} from "@/lib/automations/actions";
import type { AutomationChoices, AutomationLine } from "@/lib/automations/queries";
import { mostAutomations } from "@/lib/automations/rules";
import { cn } from "@/lib/cn";
import type { StageLine } from "@/lib/stages/queries";
import { AutomationDialog } from "./automation-dialog";
import { automationWords, runWords } from "./automation-words";
import { KindIcon } from "./kind-icon";

type AutomationListProps = {
  stage: StageLine;
  automations: AutomationLine[];
  choices: AutomationChoices;
  canEdit: boolean;
};

/** What happens by itself when somebody enters the stage. */
export function AutomationList({ stage, automations, choices, canEdit }: AutomationListProps) {
  const [edited, setEdited] = useState<AutomationLine | "new" | null>(null);
  return (
    <div className="border-t px-3 py-2">
      {automations.length > 0 && (
        <ul aria-label={`Automations of ${stage.name}`} className="divide-y">
          {automations.map((automation) => (
            <AutomationRow
              key={automation.id}
              automation={automation}
              canEdit={canEdit}
              onEdit={() => setEdited(automation)}
            />
          ))}
        </ul>
      )}
      {canEdit && automations.length < mostAutomations && (
        <Button variant="ghost" size="sm" className="text-muted-foreground" onClick={() => setEdited("new")}>
          <Plus aria-hidden />
          {automations.length > 0 ? "Add another" : "Do something when somebody enters"}
          <span className="sr-only">: add an automation to {stage.name}</span>
        </Button>
      )}
      {edited && (
        <AutomationDialog
          stage={stage}
          automation={edited === "new" ? null : edited}
          choices={choices}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

type RowProps = { automation: AutomationLine; canEdit: boolean; onEdit: () => void };

function AutomationRow({ automation, canEdit, onEdit }: RowProps) {
  const { run, pending } = usePostingAction();
  const { id: automationId, stageId, deed, enabled, runs, by } = automation;
  const words = automationWords(automation);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="flex min-w-0 flex-1 basis-56 items-start gap-2.5">
        <span className="mt-0.5">
          <KindIcon kind={deed.kind} />
        </span>
        <div className={cn("min-w-0", !enabled && "text-muted-foreground")}>
          <p className="text-sm wrap-anywhere">{words}</p>
          <p className="text-muted-foreground text-xs">
            {enabled ? runWords(runs) : `Switched off · ${runWords(runs)}`}
            {by && ` · set up by ${by}`}
          </p>
        </div>
      </div>
      {canEdit && (
        <div className="flex items-center gap-1.5">
          <Switch
            checked={enabled}
            disabled={pending}
            aria-label={words}
            onCheckedChange={(on) =>
              run(() => switchAutomationAction({ automationId, enabled: on }), {
                done: on ? "Automation switched on" : "Automation switched off",
              })
            }
          />
          <Button variant="ghost" size="sm" aria-label={`Change: ${words}`} onClick={onEdit}>
            Change
          </Button>
          <Button
            variant="ghost"
            size="sm"
            disabled={pending}
            aria-label={`Remove: ${words}`}
            onClick={() =>
              run(() => removeAutomationAction({ automationId }), {
                done: "Automation removed",
                undo: () => addAutomationAction({ stageId, deed, enabled }),
              })
            }
          >
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}
