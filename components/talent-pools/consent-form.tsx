"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { answerConsentAction } from "@/lib/talent-pools/actions";
import type { Consent } from "@/lib/talent-pools/schema";

const words = {
  given: {
    none: "Yes, keep my details",
    asked: "Yes, keep my details",
    refused: "Yes, keep my details after all",
  },
  refused: { none: "No, do not keep them", asked: "No, do not keep them", given: "Withdraw my consent" },
};

/** Two forms, since without JavaScript a form has one answer. */
export function ConsentForm({ token, consent }: { token: string; consent: Consent }) {
  const [state, action] = useActionState(answerConsentAction.bind(null, token), null);
  return (
    <div className="grid gap-4">
      <ErrorSummary errors={state ? [{ message: state.message }] : []} />
      <div className="flex flex-wrap gap-3">
        {consent !== "given" && (
          <form action={action}>
            <input type="hidden" name="answer" value="given" />
            <SubmitButton size="lg" pendingLabel="Saving…">
              {words.given[consent]}
            </SubmitButton>
          </form>
        )}
        {consent !== "refused" && (
          <form action={action}>
            <input type="hidden" name="answer" value="refused" />
            <SubmitButton size="lg" variant="outline" pendingLabel="Saving…">
              {words.refused[consent]}
            </SubmitButton>
          </form>
        )}
      </div>
    </div>
  );
}
