import { type Column, DataTable } from "@/components/data-table/data-table";
import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import type { Referral } from "@/lib/applications/status/referrals";

const columnsAt = (now: string): Column<Referral>[] => [
  {
    key: "name",
    header: "Who",
    cell: (referral) => <span className="font-medium wrap-anywhere">{referral.name}</span>,
  },
  { key: "title", header: "For", className: "w-full", cell: (referral) => referral.title },
  { key: "state", header: "Where it stands", cell: (referral) => <Badge>{referral.state}</Badge> },
  {
    key: "at",
    header: "Referred",
    from: "sm",
    cell: (referral) => (
      <TimeAgo date={referral.referredAt} now={now} className="whitespace-nowrap text-muted-foreground" />
    ),
  },
];

export function ReferralTable({ referrals, now }: { referrals: Referral[]; now: string }) {
  return (
    <DataTable
      caption="People whom you have referred"
      columns={columnsAt(now)}
      rows={referrals}
      rowKey={(referral) => referral.id}
    />
  );
}
