"use client";

import { useState } from "react";
import { SectionCard } from "@/components/layout/section-card";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { mostFileBytes } from "@/lib/applications/schema";
import type { PostingChoice } from "@/lib/candidates/adding/queries";
import { mostImportedFiles } from "@/lib/candidates/schema";
import { BasisFields, type Lawful, type Notice } from "./basis-fields";
import { ImportLine } from "./import-line";
import { isBusy, isReady } from "./import-rows";
import { type Place, PostingFields } from "./posting-fields";
import { type ForAll, useImport } from "./use-import";

type ImportCvsProps = { postings: PostingChoice[]; postingId: string | null; notice: Notice };

const needsBasis = { basis: ["Say why you may keep their data."] };

function wordsFor(ready: number, busy: boolean): string {
  if (ready === 0) return "Add candidates";
  return busy ? "Working…" : `Add ${ready} ${ready === 1 ? "candidate" : "candidates"}`;
}

/** Up to fifty CVs, each with its own result: read, looked at, added. */
export function ImportCvs({ postings, postingId, notice }: ImportCvsProps) {
  const { rows, left, take, add, addAll, correct, remove } = useImport();
  const [drops, setDrops] = useState(0);
  const [place, setPlace] = useState<Place>({ postingId: postingId ?? "", stageId: "" });
  const [lawful, setLawful] = useState<Lawful>({ basis: "", tells: false, notice });
  const [asked, setAsked] = useState(false);
  const ready = rows.filter(isReady).length;
  const added = rows.filter(({ state }) => state === "added").length;
  const busy = rows.some(isBusy);
  const forAll: ForAll = {
    basis: lawful.basis || undefined,
    notice: lawful.tells ? lawful.notice : null,
    postingId: place.postingId || null,
    stageId: place.stageId || null,
  };
  /** Nothing is added before it is said on what ground. */
  function withBasis(work: () => void) {
    setAsked(lawful.basis === "");
    if (lawful.basis === "") document.getElementById("basis")?.focus();
    else work();
  }
  function choose(files: File[]) {
    if (files.length === 0) return;
    // Taken files become rows; the drop is empty again for the next.
    setDrops((count) => count + 1);
    void take(files);
  }
  return (
    <div className="grid max-w-4xl gap-4">
      <SectionCard title="For all of them">
        <div className="grid gap-4">
          <PostingFields postings={postings} place={place} onChange={setPlace} />
          <BasisFields
            lawful={lawful}
            onChange={setLawful}
            errors={asked ? needsBasis : {}}
            whom="each of them"
          />
        </div>
      </SectionCard>
      <SectionCard
        title="CVs"
        description={`Up to ${mostImportedFiles} files: PDF, Word (.docx), OpenDocument or text, 10 MB each.`}
      >
        <FileDrop
          key={drops}
          multiple
          aria-label="CV files"
          accept=".pdf,.docx,.odt,.txt"
          maxBytes={mostFileBytes}
          onFilesChange={choose}
        />
        {left.length > 0 && (
          <p role="alert" className="mt-2 text-destructive-text text-sm">
            At most {mostImportedFiles} files at a time. Not taken: {left.join(", ")}
          </p>
        )}
      </SectionCard>
      {rows.length > 0 && (
        <SectionCard
          flush
          title="Files"
          description={
            <span role="status">
              {rows.length} {rows.length === 1 ? "file" : "files"}, {ready} ready, {added} added
            </span>
          }
          action={
            <Button disabled={ready === 0 || busy} onClick={() => withBasis(() => void addAll(forAll))}>
              {wordsFor(ready, busy)}
            </Button>
          }
        >
          <ul className="divide-y">
            {rows.map((row) => (
              <ImportLine
                key={row.id}
                row={row}
                onCorrect={(person) => correct(row, person)}
                onAdd={(knownId) => withBasis(() => void add(row, forAll, knownId))}
                onRemove={() => remove(row)}
              />
            ))}
          </ul>
        </SectionCard>
      )}
    </div>
  );
}
