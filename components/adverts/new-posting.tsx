"use client";

import { Trash2 } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { SectionCard } from "@/components/layout/section-card";
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/action";
import {
  createPostingFromTemplateAction,
  deletePostingTemplateAction,
} from "@/lib/posting-templates/actions";
import type { TemplateLine } from "@/lib/posting-templates/queries";
import { createPostingAction } from "@/lib/postings/actions";
import { ImportAdvert } from "./import-advert";
import { Problem } from "./problem";

const offline = "The server could not be reached. Nothing is lost: try again in a moment.";

/** Three ways to a draft: an advert that exists, a template, an empty page. */
export function NewPosting({ templates }: { templates: TemplateLine[] }) {
  const router = useRouter();
  const [message, setMessage] = useState<string | null>(null);
  const [pending, start] = useTransition();

  function create(make: () => Promise<ActionResult<{ postingId: string }>>) {
    start(async () => {
      const result = await make().catch(() => null);
      if (result?.ok) router.push(`/dashboard/postings/${result.value.postingId}/edit` as Route);
      else setMessage(result?.message ?? offline);
    });
  }

  function remove({ id: templateId, name }: TemplateLine) {
    start(async () => {
      const result = await deletePostingTemplateAction({ templateId }).catch(() => null);
      setMessage(result?.ok ? null : (result?.message ?? offline));
      if (result?.ok) toast.success(`Template “${name}” deleted`);
      router.refresh();
    });
  }

  return (
    <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <ImportAdvert />
      <div className="grid gap-5">
        <SectionCard title="Write it yourself" description="Start with an empty page in the editor.">
          <Button variant="outline" disabled={pending} onClick={() => create(() => createPostingAction({}))}>
            Start from scratch
          </Button>
        </SectionCard>
        {templates.length > 0 && (
          <SectionCard title="Start from a template" flush>
            <ul className="max-h-96 divide-y overflow-y-auto">
              {templates.map((template) => (
                <li key={template.id} className="flex items-center gap-1 pr-2">
                  <button
                    type="button"
                    disabled={pending}
                    onClick={() => create(() => createPostingFromTemplateAction({ templateId: template.id }))}
                    className="grid min-w-0 flex-1 gap-0.5 px-4 py-2.5 text-left -outline-offset-2 hover:bg-accent disabled:opacity-55"
                  >
                    <span className="font-medium wrap-anywhere">{template.name}</span>
                    <span className="text-muted-foreground text-xs wrap-anywhere">
                      {template.title === template.name
                        ? `By ${template.by}`
                        : `${template.title}, by ${template.by}`}
                    </span>
                  </button>
                  {template.canDelete && (
                    <DeleteTemplate name={template.name} onDelete={() => remove(template)} />
                  )}
                </li>
              ))}
            </ul>
          </SectionCard>
        )}
        <Problem message={message} />
      </div>
    </div>
  );
}

function DeleteTemplate({ name, onDelete }: { name: string; onDelete: () => void }) {
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={`Delete the template ${name}`}>
          <Trash2 aria-hidden />
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Delete the template “{name}”?</AlertDialogTitle>
          <AlertDialogDescription>
            It goes for everybody. Postings that were made from it stay as they are.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep it</AlertDialogCancel>
          <AlertDialogAction destructive onClick={onDelete}>
            Delete template
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
