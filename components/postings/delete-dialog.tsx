"use client";

import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { deletePostingAction } from "@/lib/postings/actions";
import type { LifeDialogProps } from "./publish-dialog";
import { usePostingAction } from "./use-posting-action";

export function DeleteDialog({ posting, open, onOpenChange }: LifeDialogProps) {
  const { run } = usePostingAction();
  const confirm = () =>
    run(() => deletePostingAction({ postingId: posting.id }), {
      done: "Draft deleted",
      to: () => "/dashboard/postings",
    });
  return (
    <AlertDialog open={open} onOpenChange={onOpenChange}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Delete the draft “{posting.title}”?</AlertDialogTitle>
          <AlertDialogDescription>
            Its text, the source that it was imported from and its team are gone for good. To keep them out of
            the way instead, archive it.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep it</AlertDialogCancel>
          <AlertDialogAction destructive onClick={confirm}>
            Delete draft
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
