"use client";

import { TimeAgo } from "@/components/layout/time-ago";
import { Button } from "@/components/ui/button";
import { type Role, roleLabels } from "@/lib/auth/roles";
import { revokeInvitationAction } from "@/lib/members/actions";
import type { InvitationRow } from "@/lib/members/queries";
import { useMemberAction } from "./use-member-action";

export function InvitationList({ invitations, now }: { invitations: InvitationRow[]; now: string }) {
  const { run, pending } = useMemberAction();
  return (
    <ul className="divide-y">
      {invitations.map((invitation) => (
        <li key={invitation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
          <span className="min-w-0 flex-1 basis-60">
            <span className="block truncate font-medium">{invitation.email}</span>
            <span className="text-muted-foreground text-xs">
              {roleLabels[invitation.role as Role]}, invited by {invitation.invitedBy.name}, expires{" "}
              <TimeAgo date={invitation.expiresAt} now={now} />
            </span>
          </span>
          <Button
            variant="outline"
            size="sm"
            aria-disabled={pending}
            onClick={() =>
              run(() => revokeInvitationAction({ invitationId: invitation.id }), "Invitation withdrawn")
            }
          >
            Withdraw <span className="sr-only">the invitation of {invitation.email}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
