"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import {
  createStageTemplateAction,
  deleteStageTemplateAction,
  setDefaultTemplateAction,
} from "@/lib/stage-templates/actions";
import type { StageTemplateLine } from "@/lib/stage-templates/queries";
import type { CreateStageTemplate } from "@/lib/stage-templates/schema";
import { TemplateEditor } from "./template-editor";

/** The templates that new postings may start from; what comes with the product is always among them. */
export function TemplateList({ templates }: { templates: StageTemplateLine[] }) {
  const [edited, setEdited] = useState<string | null>(null);
  const builtIn = templates.find(({ id }) => id === null);
  const close = () => setEdited(null);
  return (
    <div className="grid gap-3">
      <ul aria-label="Stage templates" className="grid gap-3">
        {templates.map((template) => (
          <li
            key={template.id ?? "built-in"}
            aria-label={template.name}
            className="rounded-lg border bg-card p-4 shadow-xs"
          >
            {template.id && edited === template.id ? (
              <TemplateEditor template={template} onClose={close} />
            ) : (
              <TemplateRow template={template} onEdit={() => setEdited(template.id)} />
            )}
          </li>
        ))}
      </ul>
      {edited === "new" && builtIn ? (
        <div className="rounded-lg border bg-card p-4 shadow-xs">
          <TemplateEditor template={builtIn} onClose={close} />
        </div>
      ) : (
        <div>
          <Button variant="outline" onClick={() => setEdited("new")}>
            <Plus aria-hidden />
            Add a template
          </Button>
        </div>
      )}
    </div>
  );
}

function TemplateRow({ template, onEdit }: { template: StageTemplateLine; onEdit: () => void }) {
  const { run, pending } = usePostingAction();
  const { id: templateId, name, stages, isDefault } = template;
  let gone: CreateStageTemplate | null = null;
  const remove = async () => {
    const result = await deleteStageTemplateAction({ templateId });
    if (result.ok) gone = result.value;
    return result;
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-64">
        <h2 className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
          {name}
          {isDefault && <Badge variant="accent">New postings start from it</Badge>}
        </h2>
        <p className="text-muted-foreground text-sm wrap-anywhere">
          {stages.map((stage) => stage.name).join(" → ")}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        {!isDefault && (
          <Button
            variant="ghost"
            size="sm"
            disabled={pending}
            aria-label={`Start new postings from ${name}`}
            onClick={() =>
              run(() => setDefaultTemplateAction({ templateId }), {
                done: `New postings start from “${name}”`,
              })
            }
          >
            Make it the default
          </Button>
        )}
        {templateId && (
          <>
            <Button variant="ghost" size="sm" aria-label={`Change ${name}`} onClick={onEdit}>
              Change
            </Button>
            <Button
              variant="ghost"
              size="sm"
              disabled={pending}
              aria-label={`Delete ${name}`}
              onClick={() =>
                run(remove, { done: `“${name}” deleted`, undo: () => createStageTemplateAction(gone) })
              }
            >
              Delete
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
