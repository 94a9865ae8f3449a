"use client";

import { X } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { teamRoleLabels } from "@/lib/postings/labels";
import { removeTeamMemberAction, setTeamMemberAction } from "@/lib/teams/actions";
import type { TeamLine } from "@/lib/teams/queries";
import { usePostingAction } from "./use-posting-action";

type TeamListProps = { postingId: string; members: TeamLine[]; canChange: boolean; ownId: string };

/** Who is on the hiring team and as what. Removing somebody can be undone. */
export function TeamList({ postingId, members, canChange, ownId }: TeamListProps) {
  return (
    <ul className="divide-y">
      {members.map((member) => (
        <li key={member.userId} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
          <div className="min-w-0 flex-1 basis-48">
            <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
              {member.name}
              {member.userId === ownId && <Badge variant="outline">You</Badge>}
              {!member.isActive && <Badge variant="warning">Disabled</Badge>}
            </p>
            <p className="text-muted-foreground text-xs wrap-anywhere">{member.email}</p>
          </div>
          {canChange ? (
            <MemberControls postingId={postingId} member={member} />
          ) : (
            <span className="text-muted-foreground">{teamRoleLabels[member.role]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function MemberControls({ postingId, member }: { postingId: string; member: TeamLine }) {
  const { run, pending } = usePostingAction();
  const { userId, name, role, roles } = member;
  const set = (to: string) => setTeamMemberAction({ postingId, userId, role: to });
  const choices = roles.includes(role) ? roles : [role, ...roles];
  return (
    <div className="flex items-center gap-2">
      <NativeSelect
        aria-label={`Role of ${name}`}
        value={role}
        disabled={pending}
        className="w-40"
        onChange={(event) => run(() => set(event.target.value), { done: `${name} has another role` })}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {teamRoleLabels[each]}
          </option>
        ))}
      </NativeSelect>
      <Button
        variant="ghost"
        size="icon"
        disabled={pending}
        aria-label={`Remove ${name} from the team`}
        onClick={() =>
          run(() => removeTeamMemberAction({ postingId, userId }), {
            done: `${name} is off the team`,
            undo: roles.includes(role) ? () => set(role) : undefined,
          })
        }
      >
        <X aria-hidden />
      </Button>
    </div>
  );
}
