"use client";

import { useId, useState } from "react";
import { usePostingAction } from "@/components/postings/use-posting-action";
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
import { mergeCandidatesAction, unmergeCandidatesAction } from "@/lib/candidate-merges/actions";
import type { Duplicate } from "@/lib/candidates/duplicates/find-duplicates";
import { personHref } from "./people-href";

type Side = Duplicate["one"];
type MergeDialogProps = {
  /** The two records; the first one is kept unless one chooses otherwise. */
  sides: [Side, Side] | null;
  onClose: () => void;
};

const fields = { name: "Name", email: "E-mail", phone: "Phone" } as const;
type Field = keyof typeof fields;

/** Which of two records stands for the person, and which name, address and number. */
export function MergeDialog({ sides, onClose }: MergeDialogProps) {
  return (
    <Dialog open={sides !== null} onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-2xl">
        {sides && <MergeForm key={`${sides[0].id} ${sides[1].id}`} sides={sides} onClose={onClose} />}
      </DialogContent>
    </Dialog>
  );
}

function MergeForm({ sides, onClose }: { sides: [Side, Side]; onClose: () => void }) {
  const [keptIndex, setKept] = useState<0 | 1>(0);
  const [chosen, setChosen] = useState<Partial<Record<Field, 0 | 1>>>({});
  const { run, pending } = usePostingAction();
  const kept = sides[keptIndex];
  const merged = sides[keptIndex === 0 ? 1 : 0];
  const pick = (field: Field) => chosen[field] ?? keptIndex;
  const asked = (field: Field) => (pick(field) === keptIndex ? "kept" : "merged");

  function merge() {
    let mergeId = "";
    run(
      async () => {
        const result = await mergeCandidatesAction({
          keptId: kept.id,
          mergedId: merged.id,
          name: asked("name"),
          email: asked("email"),
          phone: asked("phone"),
        });
        if (result.ok) mergeId = result.value.mergeId;
        return result;
      },
      {
        done: `${merged.name} and ${kept.name} are one person now`,
        undo: () => unmergeCandidatesAction({ mergeId }),
        to: () => personHref(kept.id),
        onDone: onClose,
      },
    );
  }

  return (
    <>
      <DialogHeader>
        <DialogTitle>Merge into one person?</DialogTitle>
        <DialogDescription>
          Both histories stay whole: applications, notes, files, mails and tags are shown together. The links
          of both records and the status pages of the applicants go on working. You can take it back at any
          time.
        </DialogDescription>
      </DialogHeader>
      <div className="grid gap-4">
        <Choice
          legend="Record that is kept"
          value={keptIndex}
          onChange={setKept}
          words={sides.map(
            ({ name, email, applications }) => `${name}, ${email}, ${applicationsInWords(applications)}`,
          )}
        />
        {(Object.keys(fields) as Field[]).map((field) => {
          if (sides[0][field] === sides[1][field] || !sides[0][field] || !sides[1][field]) return null;
          return (
            <Choice
              key={field}
              legend={fields[field]}
              value={pick(field)}
              onChange={(index) => setChosen({ ...chosen, [field]: index })}
              words={sides.map((side) => side[field] ?? "")}
            />
          );
        })}
      </div>
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Cancel</Button>
        </DialogClose>
        <Button onClick={merge} disabled={pending}>
          {pending ? "Merging…" : "Merge candidates"}
        </Button>
      </DialogFooter>
    </>
  );
}

function applicationsInWords(count: number): string {
  return count === 1 ? "1 application" : `${count} applications`;
}

type ChoiceProps = { legend: string; value: 0 | 1; onChange: (index: 0 | 1) => void; words: string[] };

function Choice({ legend, value, onChange, words }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {([0, 1] as const).map((index) => (
          <label
            key={index}
            className="flex min-h-9 min-w-0 pointer-coarse:min-h-11 items-center gap-2 rounded-md border px-3 py-1.5 text-sm has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="radio"
              name={name}
              checked={value === index}
              onChange={() => onChange(index)}
              className="size-4 shrink-0 accent-primary"
            />
            <span className="min-w-0 wrap-anywhere">{words[index]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
