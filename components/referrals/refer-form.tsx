"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { toast } from "sonner";
import { CvField } from "@/components/candidates/adding/cv-field";
import { PersonFields } from "@/components/candidates/adding/person-fields";
import { usePersonFiles } from "@/components/candidates/adding/use-person-files";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import type { ActionFailure } from "@/lib/action";
import { referCandidateAction } from "@/lib/candidates/actions";

type ReferFormProps = { postingId: string; companyName: string };

const unreachable = "The server could not be reached, so nothing was sent. Try again in a moment.";

/** Puts somebody forward; what was typed stays until it has arrived. */
export function ReferForm({ postingId, companyName }: ReferFormProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const { person, setPerson, files, guessed, state, choose } = usePersonFiles();
  const [why, setWhy] = useState("");
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const errors = failure?.fields ?? {};

  function submit(event: FormEvent) {
    event.preventDefault();
    start(async () => {
      const result = await referCandidateAction({ ...person, postingId, why, files }).catch(() => null);
      setFailure(result?.ok ? null : result);
      if (!result) return void toast.error(unreachable);
      if (!result.ok) return;
      toast.success(`Thank you. ${person.name} gets a mail that says who has recommended them.`);
      router.push("/dashboard/referrals" as Route);
    });
  }
  const fields = Object.entries(failure?.fields ?? {});
  const summary = fields.map(([field, [message = ""]]) => ({ field, message }));
  return (
    <form onSubmit={submit} noValidate className="grid max-w-3xl gap-4">
      <ErrorSummary errors={failure && summary.length === 0 ? [{ message: failure.message }] : summary} />
      <CvField state={state} onChoose={choose} />
      <PersonFields person={person} onChange={setPerson} errors={errors} guessed={guessed} />
      <Field
        name="why"
        label="Why they would fit"
        hint="Read by the hiring team. Where do you know them from, what have you seen them do?"
        error={errors.why}
        required
      >
        <Textarea rows={5} maxLength={4000} value={why} onChange={(event) => setWhy(event.target.value)} />
      </Field>
      <p className="text-muted-foreground text-sm">
        Ask them first. They get a mail from {companyName} that names you, with a page where they see how it
        stands and can say no. If they have applied already, that application goes on and nothing is added.
      </p>
      <div>
        <Button type="submit" disabled={pending || state.state === "sending"}>
          {pending ? "Sending…" : "Refer them"}
        </Button>
      </div>
    </form>
  );
}
