import { type Column, DataTable } from "@/components/data-table/data-table";
import { Badge } from "@/components/ui/badge";
import type { PoolLine } from "@/lib/talent-pools/queries";

const columns: Column<PoolLine>[] = [
  {
    key: "name",
    header: "Pool",
    className: "w-full",
    cell: (pool) => (
      <span className="grid gap-0.5">
        <span className="wrap-anywhere">{pool.name}</span>
        {pool.description && (
          <span className="line-clamp-2 font-normal text-muted-foreground text-xs wrap-anywhere">
            {pool.description}
          </span>
        )}
      </span>
    ),
  },
  { key: "members", header: "Members", align: "end", cell: (pool) => pool.members },
  { key: "given", header: "Consent given", align: "end", from: "sm", cell: (pool) => pool.given },
  {
    key: "soon",
    header: "Ending soon",
    align: "end",
    from: "sm",
    cell: (pool) => (pool.expiringSoon > 0 ? <Badge variant="warning">{pool.expiringSoon}</Badge> : 0),
  },
];

export function PoolTable({ pools }: { pools: PoolLine[] }) {
  return (
    <DataTable
      caption="Talent pools"
      columns={columns}
      rows={pools}
      rowKey={(pool) => pool.id}
      rowHref={(pool) => `/dashboard/pools/${pool.id}`}
    />
  );
}
