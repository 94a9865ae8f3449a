"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useState, useTransition } from "react";
import { toast } from "sonner";
import { useKeys } from "@/components/keys/use-keys";
import { useLive, useReading } from "@/components/live/use-live";
import { ComposeDialog } from "@/components/mail/compose-dialog";
import { useVisit } from "@/components/palette/recent";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { moveApplicationAction } from "@/lib/applications/actions";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import type { ApplicationFilters } from "@/lib/applications/filters";
import type { Neighbours } from "@/lib/applications/queries";
import { ApplicationActions, type Ask, type Decidable } from "./application-actions";
import { useApplicationCommands } from "./application-commands";
import { applicationHref } from "./board-url";
import { lastTurn } from "./event-words";
import { readJson } from "./fetch-board";
import { HireDialog } from "./hire-dialog";
import { OwnerAndTags } from "./owner-and-tags";
import { RatingStars } from "./rating";
import { RejectDialog, type Rejecting } from "./reject-dialog";
import { StageSteps } from "./stage-steps";

type BarProps = {
  application: ApplicationDetail;
  filters: ApplicationFilters;
  neighbours: Neighbours;
  /** The place in the log that all of this was read at. */
  after: string | null;
};

/** What can be done with the application that fills the page, and the way to the ones beside it in the list. */
export function ApplicationBar({ application, filters, neighbours, after }: BarProps) {
  const router = useRouter();
  const [, start] = useTransition();
  const [menuOpen, setMenuOpen] = useState(false);
  const [rejecting, setRejecting] = useState<Rejecting | null>(null);
  const [hiring, setHiring] = useState<Rejecting | null>(null);
  const [writing, setWriting] = useState<Decidable | null>(null);
  const { id, may, status, posting } = application;
  const refresh = useCallback(() => start(() => router.refresh()), [router]);
  useLive(posting.id, after, {
    onChange: ({ applicationIds }) => applicationIds.includes(id) && refresh(),
    onGap: refresh,
  });
  useReading(posting.id, id);

  const hrefOf = (other: string | null) => (other ? applicationHref(other, filters) : null);
  const goTo = (href: string | null) => (href ? router.push(href as Route) : false);
  const open = status === "active";
  const beside = "Next and previous application";
  const note = () => document.getElementById("new-note")?.focus();
  const decidable = { ...application, name: application.candidate.name };
  const write = () => setWriting(decidable);
  useVisit({
    href: `/dashboard/applications/${id}`,
    label: decidable.name,
    detail: posting.title,
    kind: "person",
  });
  useKeys("Application", [
    { key: "j", does: beside, run: () => goTo(hrefOf(neighbours.next)) },
    { key: "k", does: beside, run: () => goTo(hrefOf(neighbours.previous)) },
    { key: "m", does: "Move to another stage", run: () => (open && may.move ? setMenuOpen(true) : false) },
    {
      key: "r",
      does: "Reject",
      run: () => (open && may.reject ? setRejecting(decidable) : false),
    },
    { key: "e", does: "Write a mail", run: () => (may.move ? write() : false) },
    { key: "c", does: "Write a note", run: note },
    { key: "n", does: "Write a note", run: note },
  ]);

  async function move(moving: Decidable, toStageId: string, isUndo = false): Promise<void> {
    const stage = posting.stages.find((each) => each.id === toStageId);
    const fromStageId = moving.stageId;
    const result = await moveApplicationAction({ applicationId: id, fromStageId, toStageId }).catch(
      () => null,
    );
    if (result?.ok) {
      const undo = () => void move({ ...moving, stageId: toStageId }, fromStageId, true);
      toast.success(`${isUndo ? "Back in" : "Moved to"} ${stage?.name}`, {
        action: isUndo ? undefined : { label: "Undo", onClick: undo },
      });
    } else {
      const message = result?.message ?? "The server could not be reached, so nothing was moved.";
      const fresh =
        result?.code === "conflict"
          ? await readJson<ApplicationDetail>(`/dashboard/applications/${id}/panel`).catch(() => null)
          : null;
      const turn = fresh && lastTurn(fresh.timeline, moving.name, Date.now());
      toast.error(`${moving.name} was not moved`, { description: turn ?? message, duration: 10_000 });
    }
    refresh();
  }

  const ask: Ask = {
    move: (moving, stageId) => void move(moving, stageId),
    reject: setRejecting,
    hire: setHiring,
  };
  useApplicationCommands(decidable, posting.stages, {
    move: open && may.move ? (stageId) => ask.move(decidable, stageId) : undefined,
    hire: open && may.hire ? () => setHiring(decidable) : undefined,
    reject: open && may.reject ? () => setRejecting(decidable) : undefined,
    write: may.move ? write : undefined,
    note,
  });
  return (
    <div className="grid grid-cols-1 gap-3 rounded-xl border bg-card p-4">
      <StageSteps stages={posting.stages} stageId={application.stageId} status={status} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ApplicationActions
          application={application}
          ask={ask}
          menuOpen={menuOpen}
          onMenuOpenChange={setMenuOpen}
          onChanged={refresh}
        />
        <RatingStars applicationId={id} rating={application.rating} editable={may.rate} onRated={refresh} />
        <nav
          aria-label="In the list"
          className="ml-auto flex items-center gap-1.5 text-muted-foreground text-sm"
        >
          <span className="mr-1 tabular-nums">
            {neighbours.index + 1} of {Math.max(neighbours.count, neighbours.index + 1)}
          </span>
          <Step href={hrefOf(neighbours.previous)} label="Previous application" shortcut="k">
            <ChevronLeft aria-hidden />
          </Step>
          <Step href={hrefOf(neighbours.next)} label="Next application" shortcut="j">
            <ChevronRight aria-hidden />
          </Step>
        </nav>
      </div>
      <OwnerAndTags application={application} onChanged={refresh} />
      <RejectDialog application={rejecting} onClose={() => setRejecting(null)} onDone={refresh} />
      <ComposeDialog application={writing} onClose={() => setWriting(null)} onDone={refresh} />
      <HireDialog application={hiring} onClose={() => setHiring(null)} onDone={refresh} />
    </div>
  );
}

type StepProps = { href: string | null; label: string; shortcut: string; children: ReactNode };

function Step({ href, label, shortcut, children }: StepProps) {
  if (!href)
    return (
      <Button variant="outline" size="icon" disabled aria-label={label}>
        {children}
      </Button>
    );
  return (
    <Button asChild variant="outline" className="gap-1 px-2">
      <Link href={href as Route} aria-label={label} title={`${label} (${shortcut})`}>
        {children}
        <Kbd aria-hidden className="pointer-coarse:hidden">
          {shortcut}
        </Kbd>
      </Link>
    </Button>
  );
}
