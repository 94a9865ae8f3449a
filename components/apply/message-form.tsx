"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { sendMessageByLinkAction } from "@/lib/mail/actions";

/** A message from the candidate; what was typed comes back when it cannot be taken. */
export function MessageForm({ token, isAnswer }: { token: string; isAnswer: boolean }) {
  const [state, action] = useActionState(sendMessageByLinkAction.bind(null, token), null);
  const error = state?.fields.text;
  return (
    <form action={action} noValidate className="grid gap-3">
      <ErrorSummary errors={state && !error ? [{ message: state.message }] : []} />
      <Field name="text" label={isAnswer ? "Your answer" : "Your message"} error={error} required>
        <Textarea rows={5} maxLength={5_000} defaultValue={state?.typed} />
      </Field>
      <div>
        <SubmitButton size="lg" pendingLabel="Sending…">
          Send message
        </SubmitButton>
      </div>
    </form>
  );
}
