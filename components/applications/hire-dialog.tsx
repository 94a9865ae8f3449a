"use client";

import { toast } from "sonner";
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
import { hireApplicationAction } from "@/lib/applications/actions";
import type { Rejecting } from "./reject-dialog";

type HireDialogProps = {
  application: Rejecting | null;
  onClose: () => void;
  onDone: (id: string, status: "hired") => void;
};

/** A hire cannot be taken back, so it is asked for twice. */
export function HireDialog({ application, onClose, onDone }: HireDialogProps) {
  async function hire(chosen: Rejecting) {
    const result = await hireApplicationAction({ applicationId: chosen.id }).catch(() => null);
    if (result?.ok) {
      onDone(chosen.id, "hired");
      toast.success(`${chosen.name} is hired`);
    } else
      toast.error(`${chosen.name} was not hired`, {
        description: result?.message ?? "The server could not be reached. Nothing was changed.",
      });
  }
  return (
    <AlertDialog open={application !== null} onOpenChange={(open) => !open && onClose()}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Hire {application?.name}?</AlertDialogTitle>
          <AlertDialogDescription>
            The application is decided then: it stays in its stage, can no longer be moved or rejected, and
            this cannot be undone. No mail is sent; the status page says that they have the job.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Not yet</AlertDialogCancel>
          <AlertDialogAction onClick={() => application && void hire(application)}>
            Hire {application?.name}
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
