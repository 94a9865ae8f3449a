"use client";

import { Button } from "@/components/ui/button";
import { acceptCompanyAction } from "@/lib/companies/actions";
import { unschedulePostingAction } from "@/lib/posting-schedules/actions";
import { usePostingAction } from "./use-posting-action";

export function AcceptCompanyButton({ postingId, name }: { postingId: string; name: string }) {
  const { run, pending } = usePostingAction();
  return (
    <Button
      size="sm"
      variant="outline"
      disabled={pending}
      onClick={() => run(() => acceptCompanyAction({ postingId }), { done: `${name} added` })}
    >
      Add company
    </Button>
  );
}

export function UnscheduleButton({ postingId }: { postingId: string }) {
  const { run, pending } = usePostingAction();
  return (
    <Button
      size="sm"
      variant="outline"
      disabled={pending}
      onClick={() => run(() => unschedulePostingAction({ postingId }), { done: "Taken off the schedule" })}
    >
      Take off the schedule
    </Button>
  );
}
