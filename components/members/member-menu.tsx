"use client";

import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { HandOverDialog } from "@/components/hand-overs/hand-over-dialog";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { enableMemberAction, endSessionsAction } from "@/lib/members/actions";
import type { MemberRow } from "@/lib/members/queries";
import { useMemberAction } from "./use-member-action";

export function MemberMenu({ member }: { member: MemberRow }) {
  const { run } = useMemberAction();
  const [dialog, setDialog] = useState<"hand-over" | "disable" | null>(null);
  const input = { userId: member.id };
  const sessions = member.activeSessions === 1 ? "1 session" : `${member.activeSessions} sessions`;
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${member.name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem
            onSelect={() => run(() => endSessionsAction(input), `${member.name} is signed out everywhere`)}
          >
            Sign out everywhere ({sessions})
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setDialog("hand-over")}>Hand over work …</DropdownMenuItem>
          {member.disabledAt ? (
            <DropdownMenuItem
              onSelect={() => run(() => enableMemberAction(input), `${member.name} may sign in again`)}
            >
              Enable
            </DropdownMenuItem>
          ) : (
            <DropdownMenuItem variant="destructive" onSelect={() => setDialog("disable")}>
              Disable and sign out …
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      {dialog && (
        <HandOverDialog member={member} disable={dialog === "disable"} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
