"use client";

import { useQuery } from "@tanstack/react-query";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import type { Compose } from "@/lib/mail/compose/queries";
import { ComposeForm } from "./compose-form";

export type WritingTo = { id: string; name: string };

type ComposeDialogProps = {
  /** To whom; null closes the dialog. */
  application: WritingTo | null;
  onClose: () => void;
  /** After it was written, and again after it was taken back. */
  onDone: (applicationId: string) => void;
};

async function readCompose(id: string, signal: AbortSignal): Promise<Compose> {
  const response = await fetch(`/dashboard/applications/${id}/compose`, { signal });
  if (response.ok) return response.json() as Promise<Compose>;
  const problem = (await response.json().catch(() => null)) as { title?: string } | null;
  throw new Error(problem?.title ?? "The server could not be reached. Check your connection and try again.");
}

/** A mail to one applicant, from a template or from nothing. What is typed is kept when the dialog closes. */
export function ComposeDialog({ application, onClose, onDone }: ComposeDialogProps) {
  return (
    <Dialog open={application !== null} onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-2xl">
        {application && (
          <ComposeBody key={application.id} application={application} onClose={onClose} onDone={onDone} />
        )}
      </DialogContent>
    </Dialog>
  );
}

function ComposeBody({ application, onClose, onDone }: ComposeDialogProps & { application: WritingTo }) {
  const { data, error, refetch } = useQuery({
    queryKey: ["compose", application.id],
    queryFn: ({ signal }) => readCompose(application.id, signal),
    staleTime: 30_000,
    refetchOnWindowFocus: false,
  });
  return (
    <div className="grid min-w-0 gap-4">
      <DialogHeader>
        <DialogTitle>Write to {application.name}</DialogTitle>
        <DialogDescription className="wrap-anywhere">
          {data ? `${data.to.email}, about ${data.title}` : "A mail to this applicant"}
        </DialogDescription>
      </DialogHeader>
      {error && (
        <Alert
          role="alert"
          variant="destructive"
          title="The mail could not be started"
          action={
            <Button variant="outline" size="sm" onClick={() => void refetch()}>
              Try again
            </Button>
          }
        >
          {error.message}
        </Alert>
      )}
      {!data && !error && <Skeleton className="h-96" aria-busy="true" />}
      {data && <ComposeForm application={application} compose={data} onClose={onClose} onDone={onDone} />}
    </div>
  );
}
