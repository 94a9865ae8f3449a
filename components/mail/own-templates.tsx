"use client";

import { Trash2 } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { deleteMailTemplateAction, restoreMailTemplateAction } from "@/lib/mail/actions";
import { templateLanguageLabels } from "@/lib/mail/labels";
import type { OwnTemplate } from "@/lib/mail/queries";

const unreachable = "The server could not be reached.";

function placeWords({ posting, stage }: OwnTemplate): string {
  if (!posting) return "Every posting";
  return stage ? `${posting.title}, ${stage.name}` : posting.title;
}

/** Templates that somebody has made, each to be changed or thrown away; that can be undone. */
export function OwnTemplates({ templates }: { templates: OwnTemplate[] }) {
  const router = useRouter();
  async function remove(template: OwnTemplate) {
    const result = await deleteMailTemplateAction({ templateId: template.id }).catch(() => null);
    if (!result?.ok) {
      toast.error(`“${template.name}” is still there`, { description: result?.message ?? unreachable });
      return;
    }
    router.refresh();
    const gone = result.value;
    toast.success(`“${template.name}” is deleted`, {
      duration: 12_000,
      action: { label: "Undo", onClick: () => void bringBack(gone) },
    });
  }
  async function bringBack(gone: { name: string }) {
    const result = await restoreMailTemplateAction(gone).catch(() => null);
    if (result?.ok) toast.success(`“${gone.name}” is back`);
    else toast.error(`“${gone.name}” is not back`, { description: result?.message ?? unreachable });
    router.refresh();
  }
  return (
    <ul className="divide-y">
      {templates.map((template) => (
        <li
          key={template.id}
          className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-accent/50"
        >
          <Link
            href={`/dashboard/settings/mail-templates/own/${template.id}` as Route}
            className="min-w-0 basis-44 font-medium wrap-anywhere after:absolute after:inset-0 hover:underline"
          >
            {template.name}
          </Link>
          <span className="min-w-0 flex-1 basis-40 truncate text-muted-foreground text-sm">
            {template.subject}
          </span>
          <Badge variant="outline" className="max-w-60">
            <span className="truncate">{placeWords(template)}</span>
          </Badge>
          <span className="text-muted-foreground text-sm">{templateLanguageLabels[template.language]}</span>
          <Button
            variant="ghost"
            size="icon-sm"
            className="relative"
            aria-label={`Delete ${template.name}`}
            onClick={() => void remove(template)}
          >
            <Trash2 aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
