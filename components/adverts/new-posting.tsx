"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { SectionCard } from "@/components/layout/section-card";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/action";
import { createPostingFromTemplateAction } from "@/lib/posting-templates/actions";
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
              {templates.map(({ id, name, title, by }) => (
                <li key={id}>
                  <button
                    type="button"
                    disabled={pending}
                    onClick={() => create(() => createPostingFromTemplateAction({ templateId: id }))}
                    className="grid w-full gap-0.5 px-4 py-2.5 text-left -outline-offset-2 hover:bg-accent disabled:opacity-55"
                  >
                    <span className="font-medium wrap-anywhere">{name}</span>
                    <span className="text-muted-foreground text-xs wrap-anywhere">
                      {title === name ? `By ${by}` : `${title}, by ${by}`}
                    </span>
                  </button>
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
