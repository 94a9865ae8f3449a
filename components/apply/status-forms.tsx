"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field } from "@/components/form/field";
import { SubmitButton } from "@/components/form/submit-button";
import { Input } from "@/components/ui/input";
import {
  correctByLinkAction,
  type LinkFormState,
  sendStatusLinkAction,
  withdrawByLinkAction,
} from "@/lib/applications/actions";

/** What is wrong with the address itself stands beside the field; anything else above the form. */
function problemOf(state: LinkFormState) {
  if (!state) return { field: undefined, summary: [] };
  const field = state.fields.email ?? Object.values(state.fields)[0];
  return { field, summary: field ? [] : [{ message: state.message }] };
}

function EmailField({
  state,
  label,
  hint,
  known,
}: {
  state: LinkFormState;
  label: string;
  hint?: string;
  known?: string;
}) {
  return (
    <Field name="email" label={label} hint={hint} error={problemOf(state).field} required>
      <Input
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={state?.typed || known}
        className="sm:max-w-md"
      />
    </Field>
  );
}

const summaryClass =
  "inline-flex min-h-11 cursor-pointer items-center font-medium underline underline-offset-4";

/** Folded until it is wanted; an address that was wrong keeps it open. */
export function CorrectEmailForm({ token, email }: { token: string; email: string }) {
  const [state, action] = useActionState(correctByLinkAction.bind(null, token), null);
  return (
    <details open={state !== null || undefined}>
      <summary className={summaryClass}>Correct this address</summary>
      <form action={action} noValidate className="mt-2 grid justify-items-start gap-4 *:w-full">
        <ErrorSummary errors={problemOf(state).summary} />
        <EmailField
          state={state}
          label="Right e-mail address"
          hint="We send a new link there. The link that went to the wrong address stops working."
          known={email}
        />
        <div>
          <SubmitButton size="lg" pendingLabel="Sending…">
            Correct address
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}

export function WithdrawForm({ token, title }: { token: string; title: string }) {
  const [state, action] = useActionState(withdrawByLinkAction.bind(null, token), null);
  return (
    <details open={state !== null || undefined}>
      <summary className={summaryClass}>Withdraw my application</summary>
      <form action={action} className="mt-2 grid justify-items-start gap-4">
        <ErrorSummary errors={problemOf(state).summary} />
        <p>
          Your application for “{title}” ends, and nobody decides on it any more. This cannot be undone, and
          you cannot apply for the same position again.
        </p>
        <SubmitButton size="lg" variant="destructive" pendingLabel="Withdrawing…">
          Withdraw application
        </SubmitButton>
      </form>
    </details>
  );
}

/** Says the same whatever the address, so that nobody finds out who has applied. */
export function SendLinkForm() {
  const [state, action] = useActionState(sendStatusLinkAction, null);
  return (
    <form action={action} noValidate className="grid gap-4">
      <ErrorSummary errors={problemOf(state).summary} />
      <EmailField state={state} label="E-mail address" hint="The one that you applied with." />
      <div>
        <SubmitButton size="lg" pendingLabel="Sending…">
          Send me the link
        </SubmitButton>
      </div>
    </form>
  );
}
