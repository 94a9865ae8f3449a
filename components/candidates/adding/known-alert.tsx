import type { Route } from "next";
import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Added } from "@/lib/candidates/add-candidate";

export type Known = Extract<Added, { outcome: "known" }>;

type KnownAlertProps = { known: Known; pending: boolean; hasPosting: boolean; onAdd: () => void };

/** There is somebody with this address: where they are, and adding to them as a deed of its own. */
export function KnownAlert({ known, pending, hasPosting, onAdd }: KnownAlertProps) {
  const { candidate, applicationId } = known;
  const href = applicationId
    ? `/dashboard/applications/${applicationId}`
    : `/dashboard/candidates/${candidate.id}`;
  return (
    <Alert variant="warning" role="alert" title={`${candidate.name} has this address already`}>
      <p>
        {applicationId
          ? "They are in this posting's pipeline already. Nothing was added."
          : "Nothing was added. You can put what you have here with that candidate; what is known already stays as it is."}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button asChild variant="outline" size="sm">
          <Link href={href as Route}>{applicationId ? "Open the application" : "Open the candidate"}</Link>
        </Button>
        {!applicationId && (
          <Button variant="outline" size="sm" disabled={pending} onClick={onAdd}>
            {hasPosting ? "Add them to the posting" : "Add to this candidate"}
          </Button>
        )}
      </div>
    </Alert>
  );
}
