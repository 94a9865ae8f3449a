"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import type { ActionFailure } from "@/lib/action";
import { acceptCompanyAction } from "@/lib/companies/actions";
import { publishPostingAction } from "@/lib/postings/actions";
import type { LifePosting } from "./life-actions";
import { Refusal } from "./refusal";
import { usePostingAction } from "./use-posting-action";

export type LifeDialogProps = {
  posting: LifePosting;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Accepts the company that the advert proposes, where there is one, and publishes what its reader has seen. */
async function publish({ id: postingId, version, proposedCompany }: LifePosting) {
  if (!proposedCompany) return publishPostingAction({ postingId, version });
  const accepted = await acceptCompanyAction({ postingId });
  return accepted.ok ? publishPostingAction({ postingId, version: accepted.value.version }) : accepted;
}

export function PublishDialog({ posting, open, onOpenChange }: LifeDialogProps) {
  const { run, pending } = usePostingAction();
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const isFirst = posting.latestNumber === null;
  const { id: postingId, proposedCompany } = posting;
  const change = (isOpen: boolean) => {
    setRefusal(null);
    onOpenChange(isOpen);
  };
  const confirm = () =>
    run(() => publish(posting), {
      done: isFirst ? "Posting published" : "Changes published",
      onDone: () => change(false),
      onRefused: setRefusal,
    });
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{isFirst ? `Publish “${posting.title}”?` : "Publish the changes?"}</DialogTitle>
          <DialogDescription>
            {isFirst
              ? "It goes onto the careers site at once, and people can apply."
              : `They become version ${(posting.latestNumber ?? 0) + 1}, and everybody reads them at once.`}
          </DialogDescription>
        </DialogHeader>
        {proposedCompany && (
          <p>
            Publishing also adds <span className="font-medium">{proposedCompany}</span> as one of your
            companies.
          </p>
        )}
        <Refusal refusal={refusal} editHref={`/dashboard/postings/${postingId}/edit`} />
        <DialogFooter>
          <Button variant="outline" onClick={() => change(false)}>
            Not yet
          </Button>
          <Button disabled={pending} onClick={confirm}>
            {pending && "Publishing…"}
            {!pending && (isFirst ? "Publish posting" : "Publish changes")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
