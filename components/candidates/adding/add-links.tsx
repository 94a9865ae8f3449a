import { FileStack, UserPlus } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";

/** The ways to put somebody in who has not applied: into a posting's pipeline, where one is given. */
export function AddLinks({ postingId }: { postingId?: string }) {
  const query = postingId ? `?posting=${postingId}` : "";
  return (
    <>
      <Button asChild variant="outline">
        <Link href={`/dashboard/candidates/import${query}` as Route}>
          <FileStack aria-hidden />
          Import CVs
        </Link>
      </Button>
      <Button asChild variant="outline">
        <Link href={`/dashboard/candidates/new${query}` as Route}>
          <UserPlus aria-hidden />
          Add candidate
        </Link>
      </Button>
    </>
  );
}
