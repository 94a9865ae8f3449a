import { AlarmClockCheck } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { LivePage } from "@/components/live/live-page";
import { OverdueList } from "@/components/overdue-answers/overdue-list";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { heardUpTo } from "@/lib/events/listen";
import { canSeeOverdue } from "@/lib/overdue-answers/policy";
import { listOverdue } from "@/lib/overdue-answers/queries";
import { OverdueFilter } from "@/lib/overdue-answers/schema";

export const metadata: Metadata = { title: "Overdue answers" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const home = "/dashboard/overdue";

function hrefOf({ posting, mine, after }: OverdueFilter): string {
  const query = new URLSearchParams({
    ...(posting && { posting }),
    ...(mine && { mine }),
    ...(after && { after }),
  });
  return query.size > 0 ? `${home}?${query}` : home;
}

export default async function OverduePage({ searchParams }: Props) {
  const actor = await requireStaff(home);
  if (!canSeeOverdue(actor)) notFound();
  const filter = OverdueFilter.parse(await searchParams);
  const after = heardUpTo();
  const page = await listOverdue(actor, filter);
  const total = page.postings.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="max-w-4xl">
      <PageHeader
        title="Overdue answers"
        description="Applicants who wait longer than their posting promised. A mail from you, another stage or a decision is an answer; the confirmation that goes by itself is none."
      />
      <TabLinks
        label="Which applications"
        className="mb-4"
        items={[
          { href: hrefOf({}), label: "All", count: total, current: !filter.posting && !filter.mine },
          { href: hrefOf({ mine: "1" }), label: "Mine", count: page.mine, current: Boolean(filter.mine) },
          ...page.postings.map(({ id, title, count }) => ({
            href: hrefOf({ posting: id }),
            label: title,
            count,
            current: filter.posting === id,
          })),
        ]}
      />
      {page.rows.length === 0 ? (
        <div className="rounded-xl border bg-card">
          <Empty icon={AlarmClockCheck} title="Nobody waits longer than promised">
            How soon applicants are answered is promised per posting, on its overview under “Who sees it”.
          </Empty>
        </div>
      ) : (
        <OverdueList rows={page.rows} now={now().toISOString()} />
      )}
      <Pagination
        className="mt-4"
        previousHref={filter.after ? hrefOf({ ...filter, after: undefined }) : undefined}
        previousLabel="The longest"
        nextHref={page.next ? hrefOf({ ...filter, after: page.next }) : undefined}
      />
      <LivePage postingId={null} after={after} />
    </div>
  );
}
