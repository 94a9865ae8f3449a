"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import type { Advert } from "@/lib/adverts/schema";
import { fieldLabel } from "@/lib/postings/labels";
import type { AdvertDiff } from "@/lib/postings/versions/diff-adverts";
import type { DiffLine } from "@/lib/postings/versions/diff-lines";
import { Problem } from "../problem";
import { mergeAdverts, saveable } from "./saveable";
import type { Stored } from "./use-autosave";

type ConflictDialogProps = {
  postingId: string;
  message: string;
  base: Advert;
  mine: Advert;
  /** What is stored now, and what shall be in the editor. */
  onResolve: (stored: Stored, advert: Advert) => void;
  onLater: () => void;
};

/** What is stored now, and what differs from it in what was written here. */
type Overtaken = Stored & { diff: AdvertDiff };

/** Somebody else saved first. Shows what differs, and lets one keep theirs, one's own, or both where they do not touch. */
export function ConflictDialog({ postingId, message, base, mine, onResolve, onLater }: ConflictDialogProps) {
  const [theirs, setTheirs] = useState<Overtaken | null>(null);
  const [written] = useState(() => saveable(mine, base).advert);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/dashboard/postings/${postingId}/edit/current`, {
      method: "POST",
      body: JSON.stringify(written),
      headers: { "Content-Type": "application/json" },
      signal: abort.signal,
    })
      .then(async (response) =>
        response.ok ? setTheirs((await response.json()) as Overtaken) : Promise.reject(response),
      )
      .catch(() => {
        if (!abort.signal.aborted)
          setProblem("The other version could not be fetched. Close this and save again.");
      });
    return () => abort.abort();
  }, [postingId, written]);
  const merge = theirs && mergeAdverts(base, mine, theirs.advert);
  return (
    <Dialog open onOpenChange={(open) => !open && onLater()}>
      <DialogContent className="max-w-2xl text-sm">
        <DialogHeader>
          <DialogTitle>Somebody else saved first</DialogTitle>
          <DialogDescription>{message}</DialogDescription>
        </DialogHeader>
        <Problem message={problem} />
        {theirs ? <Differences diff={theirs.diff} /> : !problem && <Skeleton className="h-40" />}
        {merge && merge.both.length > 0 && (
          <p>
            You both changed {new Intl.ListFormat("en").format(merge.both.map((field) => fieldLabel(field)))}.
          </p>
        )}
        <DialogFooter>
          <Button
            variant="outline"
            disabled={!theirs}
            onClick={() => theirs && onResolve(theirs, theirs.advert)}
          >
            Load theirs
          </Button>
          <Button variant="outline" disabled={!theirs} onClick={() => theirs && onResolve(theirs, mine)}>
            Keep mine and overwrite
          </Button>
          {merge && merge.both.length === 0 && (
            <Button onClick={() => theirs && onResolve(theirs, merge.merged)}>Keep both changes</Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

const linesOf = (lines: DiffLine[], wanted: "added" | "removed") =>
  lines.flatMap((line) => (line.kind === wanted && line.text.trim() ? line.text : []));

/** Removed is what they have and you do not; added is yours. */
function Differences({ diff }: { diff: AdvertDiff }) {
  const sections = diff.sections.map(({ heading, wasHeading, state, lines }) => ({
    label: `Section “${heading || wasHeading || "without a heading"}”`,
    removed: state === "removed" ? [heading || "the whole section"] : linesOf(lines, "removed"),
    added: state === "added" ? [heading || "the whole section"] : linesOf(lines, "added"),
    note: state === "moved" ? "In another place" : null,
  }));
  const fields = diff.fields.map(({ label, removed, added, isReordered }) => ({
    label,
    removed,
    added,
    note: isReordered ? "In another order" : null,
  }));
  const rows = [...fields, ...sections];
  if (rows.length === 0) return <p>Both versions say the same.</p>;
  return (
    <dl className="grid max-h-[45dvh] gap-3 overflow-y-auto rounded-lg border p-3">
      {rows.map(({ label, removed, added, note }) => (
        <div key={label}>
          <dt className="font-medium">{label}</dt>
          <dd className="grid gap-1 wrap-anywhere">
            {note}
            {removed.map((text) => (
              <p key={`theirs-${text}`} className="rounded-md bg-secondary px-2 py-1">
                <span className="font-medium text-muted-foreground">Theirs: </span>
                {text}
              </p>
            ))}
            {added.map((text) => (
              <p key={`mine-${text}`} className="rounded-md bg-primary-soft px-2 py-1">
                <span className="font-medium text-primary">Yours: </span>
                {text}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
