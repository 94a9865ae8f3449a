"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import type { Finding } from "@/lib/adverts/lint/finding";
import type { FieldErrors } from "@/lib/errors";
import { publishPostingAction } from "@/lib/postings/actions";
import { fieldLabel } from "@/lib/postings/labels";
import { Problem } from "../problem";

type PublishDialogProps = {
  postingId: string;
  isPublished: boolean;
  findings: Finding[];
  /** The name of a company that there is not yet: it is made only when somebody says so. */
  newCompany: string | null;
  onCreateCompany: () => Promise<string | null>;
  /** Saves what is still unsaved and answers the version to publish; null when it could not be saved. */
  prepare: () => Promise<number | null>;
  onJump: (field: string) => void;
  onClose: () => void;
};

/** The last look before the public reads it: what blocks, what could be better, and the company that is new. */
export function PublishDialog(props: PublishDialogProps) {
  const { postingId, isPublished, findings, newCompany, onCreateCompany, prepare, onJump, onClose } = props;
  const router = useRouter();
  const [message, setMessage] = useState<string | null>(null);
  const [fields, setFields] = useState<FieldErrors>({});
  const [pending, start] = useTransition();
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.length - errors.length;
  const isBlocked = errors.length > 0 || newCompany !== null;

  const publish = () =>
    start(async () => {
      const version = await prepare();
      if (version === null)
        return setMessage("The last changes could not be saved, so nothing was published.");
      const result = await publishPostingAction({ postingId, version }).catch(() => null);
      if (!result?.ok) {
        setFields(result?.fields ?? {});
        return setMessage(result?.message ?? "The server could not be reached. Nothing was published.");
      }
      const { slug } = result.value;
      toast.success(isPublished ? "Changes published" : "Posting published", {
        action: { label: "See it", onClick: () => window.open(`/jobs/${slug}`, "_blank", "noopener") },
      });
      router.push(`/dashboard/postings/${postingId}` as Route);
    });

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="text-sm">
        <DialogHeader>
          <DialogTitle>{isPublished ? "Publish changes" : "Publish posting"}</DialogTitle>
          <DialogDescription>
            {isPublished
              ? "The public reads the new version at once."
              : "It appears on the careers site at once, and people can apply."}
          </DialogDescription>
        </DialogHeader>
        <Problem message={message} />
        <BlockList
          items={[
            ...errors.map(({ field, message: words }) => ({ field, words })),
            ...Object.entries(fields).flatMap(([field, all]) => all.map((words) => ({ field, words }))),
          ]}
          onJump={onJump}
        />
        {newCompany && (
          <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border p-3">
            <p className="wrap-anywhere">
              <strong className="font-semibold">{newCompany}</strong> is not among your companies yet.
            </p>
            <Button
              variant="outline"
              size="sm"
              disabled={pending}
              onClick={() => start(async () => setMessage(await onCreateCompany()))}
            >
              Create the company
            </Button>
          </div>
        )}
        {warnings > 0 && (
          <p className="text-muted-foreground">
            {warnings === 1
              ? "One thing could be better; it is"
              : `${warnings} things could be better; they are`}{" "}
            listed under the form and do not block.
          </p>
        )}
        <DialogFooter>
          <Button variant="outline" onClick={onClose}>
            Keep editing
          </Button>
          <Button disabled={pending || isBlocked} onClick={publish} autoFocus={!isBlocked}>
            {pending ? "Publishing…" : isPublished ? "Publish changes" : "Publish posting"}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

type BlockListProps = { items: { field: string; words: string }[]; onJump: (field: string) => void };

function BlockList({ items, onJump }: BlockListProps) {
  if (items.length === 0) return null;
  return (
    <div className="rounded-lg border border-destructive/40 p-3">
      <p className="mb-1 font-semibold text-destructive-text">
        {items.length === 1 ? "One thing must be fixed first" : `${items.length} things must be fixed first`}
      </p>
      <ul className="grid gap-1.5">
        {items.map(({ field, words }) => (
          <li key={`${field}-${words}`} className="wrap-anywhere">
            <button
              type="button"
              className="min-h-6 font-medium text-primary underline underline-offset-4"
              onClick={() => onJump(field)}
            >
              {fieldLabel(field.split(".")[0] ?? field)}
            </button>
            : {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
