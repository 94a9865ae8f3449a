import { BellRing, Settings2 } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/layout/page-header";
import { MarkAllRead, NotificationList } from "@/components/notifications/notification-list";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { countUnread, findPreferences, listNotifications } from "@/lib/notifications/queries";
import { NotificationFilter } from "@/lib/notifications/schema";
import { notificationPath } from "@/lib/notifications/where";

export const metadata: Metadata = { title: "Notifications" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const home = "/dashboard/notifications";

function hrefOf({ unread, after }: NotificationFilter): string {
  const query = new URLSearchParams({ ...(unread && { unread }), ...(after && { after }) });
  return query.size > 0 ? `${home}?${query}` : home;
}

export default async function NotificationsPage({ searchParams }: Props) {
  const actor = await requireStaff(home);
  const filter = NotificationFilter.parse(await searchParams);
  const [page, unread, preferences] = await Promise.all([
    listNotifications(actor, filter),
    countUnread(actor),
    findPreferences(actor),
  ]);
  const rows = page.rows.map((row) => ({ ...row, href: notificationPath(row) }));
  return (
    <div className="max-w-3xl">
      <PageHeader
        title="Notifications"
        actions={
          <>
            {unread > 0 && <MarkAllRead />}
            <Button asChild variant="outline">
              <Link href={"/dashboard/settings/notifications" as Route}>
                <Settings2 aria-hidden />
                What I am told of
              </Link>
            </Button>
          </>
        }
      />
      <TabLinks
        label="Which notifications"
        className="mb-4"
        items={[
          { href: hrefOf({}), label: "All", current: !filter.unread },
          { href: hrefOf({ unread: "1" }), label: "Unread", count: unread, current: Boolean(filter.unread) },
        ]}
      />
      {rows.length === 0 ? (
        <Empty icon={BellRing} title={filter.unread ? "You have read everything" : "Nothing yet"}>
          When somebody mentions you, gives you a to-do or an applicant of yours answers, it stands here.
        </Empty>
      ) : (
        <NotificationList rows={rows} preferences={preferences.kinds} now={now().toISOString()} />
      )}
      <Pagination
        className="mt-4"
        previousHref={filter.after ? hrefOf({ ...filter, after: undefined }) : undefined}
        previousLabel="Newest"
        nextHref={page.next ? hrefOf({ ...filter, after: page.next }) : undefined}
        nextLabel="Older"
      />
    </div>
  );
}
