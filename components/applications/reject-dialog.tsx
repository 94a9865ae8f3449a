"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { toast } from "sonner";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";
import { Skeleton } from "@/components/ui/skeleton";
import { Textarea } from "@/components/ui/textarea";
import { rejectApplicationAction, unrejectApplicationAction } from "@/lib/applications/actions";
import { rejectReasonLabels } from "@/lib/applications/labels";
import { undoSeconds } from "@/lib/applications/rules";
import { rejectReasons } from "@/lib/applications/schema";
import type { FieldErrors } from "@/lib/errors";
import { readJson } from "./fetch-board";

export type Rejecting = { id: string; name: string };
type Draft = { subject: string; text: string };

type RejectDialogProps = {
  application: Rejecting | null;
  onClose: () => void;
  /** After the decision, and again after it was taken back. */
  onDone: (id: string, status: "rejected" | "active") => void;
};

async function takeBack(application: Rejecting, onDone: RejectDialogProps["onDone"]) {
  const result = await unrejectApplicationAction({ applicationId: application.id }).catch(() => null);
  if (!result?.ok) {
    toast.error("The rejection stands", {
      description: result?.message ?? "The server could not be reached.",
    });
    return;
  }
  onDone(application.id, "active");
  if (result.value.mail === "sent")
    toast.warning(`${application.name} is active again`, {
      description: "The mail had already gone: write to them, so that they know.",
      duration: 12_000,
    });
  else toast.success(`${application.name} is active again`);
}

/** A reason for those who decide, and a mail in one's own words; both can be taken back for a while. */
export function RejectDialog({ application, onClose, onDone }: RejectDialogProps) {
  return (
    <Dialog open={application !== null} onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="max-w-2xl">
        {application && (
          <RejectForm key={application.id} application={application} onClose={onClose} onDone={onDone} />
        )}
      </DialogContent>
    </Dialog>
  );
}

function RejectForm({ application, onClose, onDone }: RejectDialogProps & { application: Rejecting }) {
  const draft = useQuery({
    queryKey: ["rejection", application.id],
    queryFn: ({ signal }) => readJson<Draft>(`/dashboard/applications/${application.id}/rejection`, signal),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  const [withMail, setWithMail] = useState(true);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const mail = withMail ? { subject: data.get("subject"), text: data.get("text") } : null;
    setPending(true);
    const result = await rejectApplicationAction({
      applicationId: application.id,
      reason: data.get("reason"),
      mail,
    }).catch(() => null);
    setPending(false);
    if (!result?.ok) {
      setErrors(result?.fields ?? {});
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      const words = result?.message ?? "The server could not be reached. Nothing was changed; try again.";
      setProblem(Object.keys(result?.fields ?? {}).length > 0 ? null : words);
      return;
    }
    onClose();
    onDone(application.id, "rejected");
    toast.success(`Rejected ${application.name}`, {
      description: mail ? `The mail goes in ${undoSeconds} seconds.` : "No mail was written.",
      duration: (undoSeconds - 2) * 1000,
      action: { label: "Undo", onClick: () => void takeBack(application, onDone) },
    });
  }

  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <DialogHeader>
        <DialogTitle>Reject {application.name}</DialogTitle>
        <DialogDescription>
          They hear nothing for {undoSeconds} seconds: until then you can undo it.
        </DialogDescription>
      </DialogHeader>
      {problem && (
        <p role="alert" className="font-medium text-destructive-text text-sm">
          {problem}
        </p>
      )}
      <Field
        name="reason"
        label="Reason"
        hint="For your team and its statistics; the candidate never reads it."
        error={errors.reason}
        required
      >
        <NativeSelect defaultValue="">
          <option value="" disabled>
            Choose a reason
          </option>
          {rejectReasons.map((reason) => (
            <option key={reason} value={reason}>
              {rejectReasonLabels[reason]}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <div className="flex items-center gap-2">
        <Checkbox
          id="with-mail"
          checked={withMail}
          onChange={(event) => setWithMail(event.currentTarget.checked)}
        />
        <Label htmlFor="with-mail">Send a mail</Label>
      </div>
      {withMail && draft.isPending && <Skeleton className="h-72" />}
      {withMail && draft.isError && (
        <p className="text-muted-foreground text-sm">
          The template could not be read, so the mail starts empty.
        </p>
      )}
      {withMail && !draft.isPending && (
        <>
          <Field name="subject" label="Subject" error={errors["mail.subject"]} required>
            <Input defaultValue={draft.data?.subject} maxLength={200} />
          </Field>
          <Field name="text" label="Mail" error={errors["mail.text"]} required>
            <Textarea defaultValue={draft.data?.text} rows={11} />
          </Field>
        </>
      )}
      {!withMail && (
        <p className="rounded-md bg-warning-soft px-3 py-2 text-sm text-warning-text">
          The candidate only sees it on the status page. Somebody who waits for an answer deserves one.
        </p>
      )}
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="outline">Keep the application</Button>
        </DialogClose>
        <Button
          type="submit"
          variant="destructive"
          aria-disabled={pending || (withMail && draft.isPending) || undefined}
        >
          {pending ? "Rejecting…" : withMail ? "Reject and send the mail" : "Reject without a mail"}
        </Button>
      </DialogFooter>
    </form>
  );
}
