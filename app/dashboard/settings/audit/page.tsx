import { ScrollText } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AuditFilters } from "@/components/audit/audit-filters";
import { AuditTable } from "@/components/audit/audit-table";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { canReadAudit } from "@/lib/audit/policy";
import { listAuditEvents } from "@/lib/audit/queries";
import { AuditFilter } from "@/lib/audit/schema";
import { requireStaff } from "@/lib/auth/session";

export const metadata = { title: "Audit trail" };

export default async function AuditPage(props: PageProps<"/dashboard/settings/audit">) {
  const actor = await requireStaff("/dashboard/settings/audit");
  if (!canReadAudit(actor)) notFound();
  const filter = AuditFilter.parse(await props.searchParams);
  const { events, next } = await listAuditEvents(actor, filter);
  const query = { ...filter, before: next ?? undefined };
  return (
    <>
      <PageHeader
        title="Audit trail"
        description="Who did what to which record, when and through which door. The log can only grow; each place in the chain proves all that came before it."
      />
      <AuditFilters filter={filter} />
      <Card className="py-0">
        {events.length === 0 ? (
          <Empty
            icon={ScrollText}
            title="Nothing matches"
            action={
              <Button asChild variant="outline">
                <Link href="/dashboard/settings/audit">Show everything</Link>
              </Button>
            }
          >
            No event fits these filters.
          </Empty>
        ) : (
          <AuditTable events={events} filter={filter} />
        )}
      </Card>
      {next && (
        <div className="mt-4 flex justify-center">
          <Button asChild variant="outline">
            <Link href={{ pathname: "/dashboard/settings/audit", query }}>Older events</Link>
          </Button>
        </div>
      )}
    </>
  );
}
