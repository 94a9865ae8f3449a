"use client";

import { Bell as BellIcon } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { setTimeZoneAction } from "@/lib/notifications/actions";
import { useUnread } from "./use-unread";

type BellProps = {
  unread: number;
  /** Whether this person's days have a time zone; if not, the browser says which. */
  hasTimeZone: boolean;
};

/** What one has not read, counted live; leads to the list. */
export function Bell({ unread: initial, hasTimeZone }: BellProps) {
  const [news, setNews] = useState("");
  const path = usePathname();
  const router = useRouter();
  const unread = useUnread(initial, (more) => {
    if (more > 0) setNews(more === 1 ? "One new notification" : `${more} new notifications`);
    if (path === "/dashboard/notifications") router.refresh();
  });
  useEffect(() => {
    if (hasTimeZone) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    // Nothing hangs on it now; the next page asks again.
    setTimeZoneAction({ timeZone, ifUnset: true }).catch(() => undefined);
  }, [hasTimeZone]);
  const shown = unread > 99 ? "99+" : String(unread);
  return (
    <>
      <Button asChild variant="ghost" size="icon" className="relative">
        <Link href={"/dashboard/notifications" as Route}>
          <BellIcon aria-hidden />
          <span className="sr-only">Notifications{unread > 0 ? `, ${shown} unread` : ""}</span>
          {unread > 0 && (
            <span
              aria-hidden
              className="absolute top-0 right-0 grid h-4 min-w-4 place-items-center rounded-full bg-primary px-1 font-semibold text-[0.625rem] text-primary-foreground tabular-nums leading-none ring-2 ring-background"
            >
              {shown}
            </span>
          )}
        </Link>
      </Button>
      <span role="status" className="sr-only">
        {news}
      </span>
    </>
  );
}
