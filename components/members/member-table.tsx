"use client";

import { TimeAgo } from "@/components/layout/time-ago";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { NativeSelect } from "@/components/ui/native-select";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { type Role, roleLabels, roles } from "@/lib/auth/roles";
import { changeMemberRoleAction } from "@/lib/members/actions";
import type { MemberRow } from "@/lib/members/queries";
import { MemberMenu } from "./member-menu";
import { useMemberAction } from "./use-member-action";

export function MemberTable({ members, ownId, now }: { members: MemberRow[]; ownId: string; now: string }) {
  return (
    <Table>
      <caption className="sr-only">Members and their roles</caption>
      <TableHeader>
        <TableRow>
          <TableHead>Name</TableHead>
          <TableHead>Role</TableHead>
          <TableHead className="text-right max-md:hidden">Postings</TableHead>
          <TableHead className="max-md:hidden">Last seen</TableHead>
          <TableHead>
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {members.map((member) => (
          <TableRow key={member.id}>
            <TableCell>
              <span className="flex min-w-0 items-center gap-2.5">
                <Avatar name={member.name} size="sm" />
                <span className="min-w-0">
                  <span className="font-medium">{member.name}</span>
                  {member.id === ownId && <span className="text-muted-foreground"> (you)</span>}
                  {member.disabledAt && <Badge className="ml-2">Disabled</Badge>}
                  <span className="block text-muted-foreground text-xs wrap-anywhere">{member.email}</span>
                </span>
              </span>
            </TableCell>
            <TableCell>
              <RoleSelect member={member} />
            </TableCell>
            <TableCell className="text-right tabular-nums max-md:hidden">{member.postings}</TableCell>
            <TableCell className="max-md:hidden">
              {member.lastSeenAt ? <TimeAgo date={member.lastSeenAt} now={now} /> : "Not signed in"}
            </TableCell>
            <TableCell className="text-right">
              <MemberMenu member={member} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function RoleSelect({ member }: { member: MemberRow }) {
  const { run, pending } = useMemberAction();
  function change(toRole: string) {
    const input = { userId: member.id, fromRole: member.role, toRole };
    run(
      () => changeMemberRoleAction(input),
      `${member.name} is now ${roleLabels[toRole as Role].toLowerCase()}`,
    );
  }
  return (
    <NativeSelect
      key={member.role}
      aria-label={`Role of ${member.name}`}
      value={member.role}
      disabled={pending}
      onChange={(event) => change(event.target.value)}
      className="min-w-40"
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleLabels[role]}
        </option>
      ))}
    </NativeSelect>
  );
}
