import type { Route } from "next";
import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import type { ActionFailure } from "@/lib/action";
import { fieldLabel } from "@/lib/postings/labels";

/** Why a step was refused: the words, and each field with what is wrong with it. */
export function Refusal({ refusal, editHref }: { refusal: ActionFailure | null; editHref?: string }) {
  if (!refusal) return null;
  const reasons = Object.entries(refusal.fields).filter(() => refusal.code === "invalid");
  return (
    <Alert variant="destructive" role="alert" title={refusal.message}>
      {reasons.length > 0 && (
        <ul className="mt-1.5 grid list-disc gap-1 pl-4">
          {reasons.flatMap(([field, messages]) =>
            messages.map((message) => (
              <li key={`${field}-${message}`} className="wrap-anywhere">
                <span className="font-medium">{fieldLabel(field.split(".")[0] ?? field)}:</span> {message}
              </li>
            )),
          )}
        </ul>
      )}
      {editHref && refusal.code === "invalid" && (
        <Link
          href={editHref as Route}
          className="mt-2 inline-block font-medium underline underline-offset-4 hover:decoration-2"
        >
          Open the editor
        </Link>
      )}
    </Alert>
  );
}
