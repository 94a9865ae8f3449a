import { type Column, DataTable } from "@/components/data-table/data-table";
import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import { dayText } from "@/lib/adverts/labels";
import type { PoolMemberLine, PoolView } from "@/lib/talent-pools/queries";
import { ConsentBadge } from "./consent-badge";
import { MemberActions } from "./member-actions";

function ConsentCell({ member, now }: { member: PoolMemberLine; now: string }) {
  const at = member.consent === "asked" ? member.askedAt : member.answeredAt;
  return (
    <span className="grid justify-items-start gap-0.5">
      <ConsentBadge consent={member.consent} />
      {member.consent !== "none" && at && (
        <span className="whitespace-nowrap text-muted-foreground text-xs">
          <TimeAgo date={at} now={now} />
        </span>
      )}
    </span>
  );
}

function columnsOf(pool: PoolView, now: string): Column<PoolMemberLine>[] {
  return [
    {
      key: "name",
      header: "Candidate",
      className: "w-full",
      cell: (member) => (
        <span className="grid gap-0.5">
          <span className="wrap-anywhere">{member.name}</span>
          <span className="font-normal text-muted-foreground text-xs wrap-anywhere">{member.email}</span>
        </span>
      ),
    },
    { key: "consent", header: "Consent", cell: (member) => <ConsentCell member={member} now={now} /> },
    {
      key: "expires",
      header: "Kept until",
      cell: (member) => (
        <span className="grid justify-items-start gap-0.5">
          <span className="whitespace-nowrap">{dayText(member.expiresOn)}</span>
          {member.expiringSoon && <Badge variant="warning">Ending soon</Badge>}
        </span>
      ),
      from: "sm",
    },
    {
      key: "added",
      header: "Added",
      from: "lg",
      cell: (member) => (
        <span className="whitespace-nowrap text-muted-foreground">
          <TimeAgo date={member.addedAt} now={now} />
          {member.addedBy && <span className="block text-xs">by {member.addedBy}</span>}
        </span>
      ),
    },
    {
      key: "actions",
      header: "Actions",
      hideHeader: true,
      align: "end",
      cell: (member) => <MemberActions poolId={pool.id} poolName={pool.name} member={member} />,
    },
  ];
}

export function MemberTable({ pool, now }: { pool: PoolView; now: string }) {
  return (
    <DataTable
      caption={`Members of ${pool.name}`}
      columns={columnsOf(pool, now)}
      rows={pool.members}
      rowKey={(member) => member.candidateId}
      rowHref={(member) => `/dashboard/candidates/${member.candidateId}`}
    />
  );
}
