"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Field } from "@/components/form/field";
import { Refusal } from "@/components/postings/refusal";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ActionFailure } from "@/lib/action";
import { createPoolAction, renamePoolAction } from "@/lib/talent-pools/actions";

type PoolFormDialogProps = {
  /** Given, it is renamed; else a new one is made. */
  pool?: { id: string; name: string; description: string | null };
  /** The button that opens it. */
  children: ReactNode;
};

export function PoolFormDialog({ pool, children }: PoolFormDialogProps) {
  const { run, pending } = usePostingAction();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const change = (isOpen: boolean) => {
    setRefusal(null);
    setOpen(isOpen);
  };
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { name, description } = Object.fromEntries(new FormData(event.currentTarget));
    if (pool)
      run(() => renamePoolAction({ poolId: pool.id, name, description }), {
        done: "Pool changed",
        onDone: () => change(false),
        onRefused: setRefusal,
      });
    else
      run(() => createPoolAction({ name, description }), {
        to: ({ poolId }) => `/dashboard/pools/${poolId}`,
        onDone: () => change(false),
        onRefused: setRefusal,
      });
  }
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogTrigger asChild>{children}</DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{pool ? "Name and description" : "New talent pool"}</DialogTitle>
          <DialogDescription>
            Candidates read the name when they are asked whether they want to be kept in this pool.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} noValidate className="grid gap-4">
          <Field name="name" id="pool-name" label="Name" error={refusal?.fields.name}>
            <Input required maxLength={80} defaultValue={pool?.name} placeholder="Nurses for the new ward" />
          </Field>
          <Field
            name="description"
            id="pool-description"
            label="What it is for"
            mark="optional"
            error={refusal?.fields.description}
          >
            <Textarea rows={3} maxLength={500} defaultValue={pool?.description ?? ""} />
          </Field>
          {!refusal?.fields.name && <Refusal refusal={refusal} />}
          <DialogFooter>
            <Button variant="outline" onClick={() => change(false)}>
              Cancel
            </Button>
            <Button type="submit" disabled={pending}>
              {pool ? "Save" : "Make pool"}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
