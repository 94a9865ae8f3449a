"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { readJson } from "@/components/applications/fetch-board";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import type { Pipeline } from "@/lib/applications/queries";
import { startBulkActionAction } from "@/lib/bulk-actions/actions";
import { bulkKindLabels } from "@/lib/bulk-actions/labels";
import type { BulkChoices } from "@/lib/bulk-actions/queries";
import { bulkUndoSeconds } from "@/lib/bulk-actions/rules";
import type { BulkChoice, BulkKind } from "@/lib/bulk-actions/schema";
import { type Asked, deedOf } from "./asked";
import { BulkPreview } from "./bulk-preview";
import { DeedFields } from "./deed-fields";
import { usePreview } from "./use-preview";

type BulkDialogProps = {
  kind: BulkKind | null;
  choice: BulkChoice;
  pipeline: Pipeline;
  onClose: () => void;
  onStarted: () => void;
};

/** Asks what is missing, says what will happen, and begins only when that has been seen. */
export function BulkDialog({ kind, ...props }: BulkDialogProps) {
  const { id } = props.pipeline;
  const choices = useQuery({
    queryKey: ["bulk-choices", id],
    queryFn: ({ signal }) => readJson<BulkChoices>(`/dashboard/postings/${id}/bulk-choices`, signal),
    enabled: kind !== null,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  return (
    <Dialog open={kind !== null} onOpenChange={(open) => !open && props.onClose()}>
      <DialogContent className="max-w-2xl">
        {kind && (
          <>
            <DialogHeader>
              <DialogTitle>{titleOf(kind)}</DialogTitle>
              <DialogDescription>{hintOf(kind)}</DialogDescription>
            </DialogHeader>
            {choices.data ? (
              <BulkForm key={kind} {...props} kind={kind} choices={choices.data} />
            ) : choices.isError ? (
              <p role="alert" className="text-destructive-text text-sm">
                {choices.error.message}
              </p>
            ) : (
              <Skeleton className="h-48" />
            )}
          </>
        )}
      </DialogContent>
    </Dialog>
  );
}

const titleOf = (kind: BulkKind) =>
  kind === "message" ? "Write to the selected" : `${bulkKindLabels[kind]} the selected`;

const hintOf = (kind: BulkKind) =>
  kind === "export"
    ? "The file is for you alone, and the log tells that you took it."
    : `For ${bulkUndoSeconds / 60} minutes after it is done you can undo all of it. No candidate hears or sees anything before that.`;

type BulkFormProps = Omit<BulkDialogProps, "kind"> & { kind: BulkKind; choices: BulkChoices };

function startOf(kind: BulkKind, { rejection }: BulkChoices): Asked {
  const words = kind === "reject" ? rejection : { subject: "", text: "" };
  return { toStageId: "", reason: "", withMail: true, ...words, tag: "", ownerId: "" };
}

function BulkForm({ kind, choice, pipeline, choices, onStarted }: BulkFormProps) {
  const [asked, setAsked] = useState(() => startOf(kind, choices));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const deed = deedOf(kind, asked);
  const { result, isError, refetch } = usePreview(pipeline.id, choice, deed);
  const preview = result?.ok ? result.value : null;
  const count = preview?.outcomes.find(({ outcome }) => outcome === "do")?.count ?? 0;
  const refused = result?.ok === false && Object.keys(result.fields).length === 0 ? result.message : null;
  const words = problem ?? refused ?? (isError ? "The server could not be reached. Try again." : null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending || !preview || count === 0) return;
    setPending(true);
    const started = await startBulkActionAction({
      postingId: pipeline.id,
      choice,
      deed,
      expected: preview.total,
    }).catch(() => null);
    setPending(false);
    if (started?.ok) return onStarted();
    setProblem(started?.message ?? "The server could not be reached. Nothing was changed; try again.");
    void refetch();
  }

  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      {words && (
        <p role="alert" className="font-medium text-destructive-text text-sm">
          {words}
        </p>
      )}
      <DeedFields
        kind={kind}
        asked={asked}
        onChange={(change) => {
          setProblem(null);
          setAsked((before) => ({ ...before, ...change }));
        }}
        stages={pipeline.stages}
        choices={choices}
        errors={result?.ok === false ? result.fields : {}}
      />
      <div aria-live="polite">
        {preview ? (
          <BulkPreview kind={kind} preview={preview} />
        ) : deed ? (
          <Skeleton className="h-16" />
        ) : (
          <p className="text-muted-foreground text-sm">Then it says here what will happen, and to whom.</p>
        )}
      </div>
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Change nothing</Button>
        </DialogClose>
        <Button
          type="submit"
          variant={kind === "reject" ? "destructive" : "default"}
          aria-disabled={pending || count === 0 || undefined}
        >
          {pending
            ? "Starting…"
            : `${kind === "message" ? "Write to" : bulkKindLabels[kind]} ${count.toLocaleString("en")}`}
        </Button>
      </DialogFooter>
    </form>
  );
}
