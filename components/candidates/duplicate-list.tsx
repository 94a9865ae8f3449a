"use client";

import Link from "next/link";
import { useState } from "react";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Button } from "@/components/ui/button";
import { distinguishCandidatesAction } from "@/lib/candidate-merges/actions";
import type { Duplicate } from "@/lib/candidates/duplicates/find-duplicates";
import { reasonInWords } from "./duplicate-words";
import { MergeDialog } from "./merge-dialog";
import { personHref } from "./people-href";

type DuplicateListProps = {
  duplicates: Duplicate[];
  /** On a person's own page, where only the other one needs a name. */
  ofOne?: boolean;
};

const link = "font-medium underline-offset-4 wrap-anywhere hover:underline";

function sidesOf(duplicate: Duplicate, ofOne: boolean | undefined) {
  return ofOne ? [duplicate.other] : [duplicate.one, duplicate.other];
}

/** People who may be one person, each pair with the reason, to be merged or told apart. */
export function DuplicateList({ duplicates, ofOne }: DuplicateListProps) {
  const [merging, setMerging] = useState<Duplicate | null>(null);
  const { run, pending } = usePostingAction();
  const apart = ({ one, other }: Duplicate) =>
    run(() => distinguishCandidatesAction({ candidateId: one.id, otherId: other.id }), {
      done: `${one.name} and ${other.name} are two people and are not offered again`,
    });
  return (
    <>
      <ul className="divide-y">
        {duplicates.map((duplicate) => (
          <li
            key={`${duplicate.one.id} ${duplicate.other.id}`}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0"
          >
            <div className="min-w-0 flex-1 basis-60 text-sm">
              <ul className="grid gap-0.5">
                {sidesOf(duplicate, ofOne).map((side) => (
                  <li key={side.id}>
                    <Link href={personHref(side.id)} className={link}>
                      {side.name}
                    </Link>{" "}
                    <span className="text-muted-foreground text-xs wrap-anywhere">{side.email}</span>
                  </li>
                ))}
              </ul>
              <ul className="mt-1 text-muted-foreground text-xs">
                {duplicate.reasons.map((reason) => (
                  <li key={`${reason.kind} ${reason.value}`} className="wrap-anywhere">
                    {reasonInWords(reason)}
                  </li>
                ))}
              </ul>
            </div>
            <div className="flex flex-wrap gap-2">
              <Button size="sm" variant="outline" onClick={() => setMerging(duplicate)}>
                Merge…
              </Button>
              <Button size="sm" variant="ghost" disabled={pending} onClick={() => apart(duplicate)}>
                Not the same person
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <MergeDialog sides={merging && [merging.one, merging.other]} onClose={() => setMerging(null)} />
    </>
  );
}
