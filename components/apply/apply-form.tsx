"use client";

import { type FormEvent, useState } from "react";
import { ErrorSummary, type SummaryError } from "@/components/form/error-summary";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { ApplyValues, type TypedValues } from "@/lib/applications/schema";
import type { FieldErrors } from "@/lib/errors";
import { FileFields, LastFields, PersonFields, TrapField } from "./apply-fields";
import type { KeptFile } from "./kept-files";
import { type Upload, useUpload } from "./use-upload";

type ApplyFormProps = {
  action: string;
  submissionKey: string;
  companyName: string;
  /** The code of the tracking link that led here. */
  via: string;
  /** What an earlier sending has kept, with what was wrong. */
  draft: { token: string; values: TypedValues; errors: FieldErrors; files: KeptFile[] } | null;
};

const nothing: TypedValues = { name: "", email: "", phone: "", links: "", message: "", consent: "", via: "" };
const order = ["form", "name", "email", "phone", "links", "cv", "files", "message", "consent", "website"];

/** What can be seen to be wrong before anything is sent; the server looks at everything again. */
function problemsOf(body: FormData, hasCv: boolean): FieldErrors {
  const errors: FieldErrors = {};
  const parsed = ApplyValues.safeParse({ consent: "", ...Object.fromEntries(body) });
  for (const issue of parsed.error?.issues ?? []) errors[String(issue.path[0])] ??= [issue.message];
  const cv = body.get("cv");
  if (!hasCv && !(cv instanceof File && cv.size > 0)) errors.cv = ["Choose your CV."];
  return errors;
}

function summaryOf(errors: FieldErrors): SummaryError[] {
  return order.flatMap((field) =>
    (errors[field] ?? []).map((message) => ({ field: field === "form" ? undefined : field, message })),
  );
}

/** The form of an application. Without JavaScript the browser sends it as it is; with it, one sees how far it has got. */
export function ApplyForm({ action, submissionKey, companyName, via, draft }: ApplyFormProps) {
  const { upload, send, cancel } = useUpload(action);
  const [errors, setErrors] = useState<FieldErrors>(draft?.errors ?? {});
  const [summary, setSummary] = useState<SummaryError[]>(() => summaryOf(errors));
  const values = draft?.values ?? nothing;
  const files = draft?.files ?? [];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    const removed = body.getAll("remove");
    const hasCv = files.some((file) => file.kind === "cv" && !removed.includes(file.sha256));
    const found = problemsOf(body, hasCv);
    setErrors(found);
    setSummary(summaryOf(found));
    if (Object.keys(found).length === 0) send(body);
  }

  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      noValidate
      onSubmit={submit}
      className="grid gap-6"
    >
      <ErrorSummary errors={summary}>
        {draft && files.length > 0 && (
          <p className="mt-1 text-base">What you typed and the files that were fine are still here.</p>
        )}
      </ErrorSummary>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      {via && <input type="hidden" name="via" value={via} />}
      {draft && <input type="hidden" name="draft" value={draft.token} />}
      <PersonFields values={values} errors={errors} />
      <FileFields errors={errors} files={files} />
      <LastFields values={values} errors={errors} companyName={companyName} />
      <TrapField error={errors.website} />
      <Sending upload={upload} cancel={cancel} />
    </form>
  );
}

function Sending({ upload, cancel }: { upload: Upload; cancel: () => void }) {
  const busy = upload.state === "sending" || upload.state === "checking";
  return (
    <div className="grid gap-3">
      {upload.state === "failed" && (
        <ErrorSummary errors={[{ message: upload.message }]} title="Not sent yet" />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" size="lg" aria-disabled={busy || undefined}>
          {busy ? "Sending…" : "Send application"}
        </Button>
        {upload.state === "sending" && (
          <Button type="button" variant="outline" size="lg" onClick={cancel}>
            Cancel
          </Button>
        )}
      </div>
      <div role="status" className="grid max-w-md gap-1.5 text-base text-muted-foreground empty:hidden">
        {upload.state === "sending" && (
          <>
            <Progress label="Sent" value={upload.percent} />
            <span className="tabular-nums">{upload.percent} % sent</span>
          </>
        )}
        {upload.state === "checking" && (
          <>
            <Progress label="Checking your files" />
            <span>Everything has arrived; your files are being checked.</span>
          </>
        )}
      </div>
    </div>
  );
}
