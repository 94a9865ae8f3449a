"use client";

import { Archive, ArchiveRestore, Check, Copy } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { toast } from "sonner";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { archiveTrackingLinkAction, restoreTrackingLinkAction } from "@/lib/tracking-links/actions";
import type { TrackingLinkLine } from "@/lib/tracking-links/queries";

type LinkLineProps = { link: TrackingLinkLine; postingId: string; canKeep: boolean };

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** One address with what came by it; its applications lead to the pipeline, narrowed to them. */
export function LinkLine({ link, postingId, canKeep }: LinkLineProps) {
  const { run, pending } = usePostingAction();
  const [copied, setCopied] = useState(false);
  const { id, name, url, visits, applications, hires, isArchived } = link;
  const restore = () => restoreTrackingLinkAction({ linkId: id });
  async function copy() {
    await navigator.clipboard.writeText(url).then(
      () => setCopied(true),
      () => toast.error("The browser did not let us copy. Select the address and copy it yourself."),
    );
  }
  const query = new URLSearchParams({ source: name, status: "all" });
  return (
    <li className="grid gap-1.5 py-3 first:pt-0 last:pb-0">
      <div className="flex items-center gap-2">
        <span className="min-w-0 flex-1 truncate font-medium" title={name}>
          {name}
        </span>
        {isArchived && <Badge variant="outline">Archived</Badge>}
        {!isArchived && (
          <Button variant="outline" size="sm" onClick={copy}>
            {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
            {copied ? "Copied" : "Copy"}
            <span className="sr-only"> the link {name}</span>
          </Button>
        )}
        {canKeep && (
          <Button
            variant="ghost"
            size="icon-sm"
            disabled={pending}
            aria-label={isArchived ? `Bring back ${name}` : `Archive ${name}`}
            onClick={() =>
              isArchived
                ? run(restore, { done: `“${name}” counts again` })
                : run(() => archiveTrackingLinkAction({ linkId: id }), {
                    done: `“${name}” archived; its address still leads to the posting`,
                    undo: restore,
                  })
            }
          >
            {isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
          </Button>
        )}
      </div>
      {!isArchived && <span className="text-muted-foreground text-xs wrap-anywhere">{url}</span>}
      <span className="flex flex-wrap gap-x-3 text-sm tabular-nums">
        <span>{counted(visits, "visit", "visits")}</span>
        {applications > 0 ? (
          <Link
            href={`/dashboard/postings/${postingId}/pipeline?${query}` as Route}
            className="text-primary underline underline-offset-4 hover:decoration-2"
          >
            {counted(applications, "application", "applications")}
          </Link>
        ) : (
          <span>0 applications</span>
        )}
        <span>{counted(hires, "hire", "hires")}</span>
      </span>
    </li>
  );
}
