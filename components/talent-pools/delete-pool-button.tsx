"use client";

import { Trash2 } from "lucide-react";
import { usePostingAction } from "@/components/postings/use-posting-action";
import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
  AlertDialogTrigger,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { deletePoolAction } from "@/lib/talent-pools/actions";

type DeletePoolButtonProps = { pool: { id: string; name: string }; members: number };

export function DeletePoolButton({ pool, members }: DeletePoolButtonProps) {
  const { run, pending } = usePostingAction();
  const confirm = () =>
    run(() => deletePoolAction({ poolId: pool.id }), {
      done: "Pool deleted",
      to: () => "/dashboard/pools",
    });
  const who = members === 1 ? "Its member leaves" : `Its ${members} members leave`;
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="outline" disabled={pending}>
          <Trash2 aria-hidden />
          Delete
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Delete the pool “{pool.name}”?</AlertDialogTitle>
          <AlertDialogDescription>
            {members > 0 && `${who} it, and what they have answered about being kept is gone for good. `}
            The candidates themselves stay, with their applications.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep it</AlertDialogCancel>
          <AlertDialogAction destructive onClick={confirm}>
            Delete pool
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
