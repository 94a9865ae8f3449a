"use client";

import {
  Archive,
  ArchiveRestore,
  CalendarClock,
  CircleStop,
  Copy,
  Ellipsis,
  LayoutTemplate,
  Pause,
  Trash2,
} from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import {
  archivePostingAction,
  copyPostingAction,
  pausePostingAction,
  reopenPostingAction,
} from "@/lib/postings/actions";
import type { PostingMay } from "@/lib/postings/queries";
import { statusAfter } from "@/lib/postings/rules";
import type { PostingStatus } from "@/lib/postings/schema";
import { CloseDialog } from "./close-dialog";
import { DeleteDialog } from "./delete-dialog";
import { PublishDialog } from "./publish-dialog";
import { ReopenDialog } from "./reopen-dialog";
import { ScheduleDialog } from "./schedule-dialog";
import { TemplateDialog } from "./template-dialog";
import { usePostingAction } from "./use-posting-action";

/** What the buttons and dialogs of a posting's life must know of it. */
export type LifePosting = {
  id: string;
  title: string;
  status: PostingStatus;
  version: number;
  confidential: boolean;
  publishedAt: string | null;
  publishAt: string | null;
  proposedCompany: string | null;
  hasUnpublishedChanges: boolean;
  latestNumber: number | null;
  /** The closing date on the advert is over. */
  isPastClosing: boolean;
  unanswered: number;
  may: PostingMay;
};

type DialogName = "publish" | "schedule" | "close" | "reopen" | "template" | "delete";

/** Only what the posting's state and this person's role allow; the verbs decide again. */
export function LifeActions({ posting }: { posting: LifePosting }) {
  const [open, setOpen] = useState<DialogName | null>(null);
  const { run, pending } = usePostingAction();
  const { id: postingId, status, may, publishedAt } = posting;
  const life = { status, publishedAt: publishedAt ? new Date(publishedAt) : null };
  const can = (step: Parameters<typeof statusAfter>[0], allowed: boolean) =>
    allowed && statusAfter(step, life) !== null;
  const dialog = (name: DialogName) => ({
    open: open === name,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? name : null),
    posting,
  });

  const reopen = () => reopenPostingAction({ postingId });
  const pause = () => run(() => pausePostingAction({ postingId }), { done: "Posting paused", undo: reopen });
  const archive = () =>
    run(() => archivePostingAction({ postingId }), { done: "Posting archived", undo: reopen });
  const putUpAgain = () => {
    if (posting.isPastClosing && status !== "archived") setOpen("reopen");
    else run(reopen, { done: status === "archived" ? "Brought back" : "Posting is public again" });
  };
  const copy = () =>
    run(() => copyPostingAction({ postingId }), {
      done: "Copied into a new draft",
      to: (made) => `/dashboard/postings/${made.postingId}/edit`,
    });

  const isPublishing = status === "draft" || posting.hasUnpublishedChanges;
  return (
    <>
      {can("publish", may.publish) && isPublishing && (
        <Button onClick={() => setOpen("publish")} disabled={pending}>
          {status === "draft" ? "Publish" : "Publish changes"}
        </Button>
      )}
      {can("reopen", may.publish) && (status !== "paused" || !posting.hasUnpublishedChanges) && (
        <Button
          variant={status === "archived" ? "outline" : "default"}
          onClick={putUpAgain}
          disabled={pending}
        >
          {status === "archived" ? "Bring back" : "Reopen"}
        </Button>
      )}
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="outline" size="icon" aria-label="More actions" disabled={pending}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {can("schedule", may.publish) && (
            <DropdownMenuItem onSelect={() => setOpen("schedule")}>
              <CalendarClock aria-hidden /> {posting.publishAt ? "Change the schedule" : "Schedule"}
            </DropdownMenuItem>
          )}
          {can("pause", may.publish) && (
            <DropdownMenuItem onSelect={pause}>
              <Pause aria-hidden /> Pause
            </DropdownMenuItem>
          )}
          {can("close", may.close) && (
            <DropdownMenuItem onSelect={() => setOpen("close")}>
              <CircleStop aria-hidden /> Close
            </DropdownMenuItem>
          )}
          {can("archive", may.close) && (
            <DropdownMenuItem onSelect={archive}>
              <Archive aria-hidden /> Archive
            </DropdownMenuItem>
          )}
          {status === "paused" && posting.hasUnpublishedChanges && may.publish && (
            <DropdownMenuItem onSelect={putUpAgain}>
              <ArchiveRestore aria-hidden /> Reopen without the changes
            </DropdownMenuItem>
          )}
          {may.copy && (
            <>
              <DropdownMenuItem onSelect={copy}>
                <Copy aria-hidden /> Copy
              </DropdownMenuItem>
              {!posting.confidential && (
                <DropdownMenuItem onSelect={() => setOpen("template")}>
                  <LayoutTemplate aria-hidden /> Save as template
                </DropdownMenuItem>
              )}
            </>
          )}
          {may.delete && (
            <>
              <DropdownMenuSeparator />
              <DropdownMenuItem variant="destructive" onSelect={() => setOpen("delete")}>
                <Trash2 aria-hidden /> Delete draft
              </DropdownMenuItem>
            </>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <PublishDialog {...dialog("publish")} />
      <ScheduleDialog {...dialog("schedule")} />
      <CloseDialog {...dialog("close")} />
      <ReopenDialog {...dialog("reopen")} />
      <TemplateDialog {...dialog("template")} />
      <DeleteDialog {...dialog("delete")} />
    </>
  );
}
