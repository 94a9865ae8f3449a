"use client";

import { BellOff, Check } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "sonner";
import { TimeAgo } from "@/components/layout/time-ago";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { markReadAction, markUnreadAction, setPreferenceAction } from "@/lib/notifications/actions";
import { kindLabels, notificationSentence, reasonWords } from "@/lib/notifications/labels";
import type { ListedNotification, Preference } from "@/lib/notifications/queries";

export type ShownNotification = ListedNotification & { href: string };

type Answer = { ok: true } | { ok: false; message: string };

/** Runs an action, offers to take it back, and shows the list as it is now. */
function useNotificationAction() {
  const router = useRouter();
  const [pending, start] = useTransition();
  function run<T extends Answer>(action: () => Promise<T>, onDone?: (answer: T & { ok: true }) => void) {
    start(async () => {
      const answer = await action().catch(() => null);
      if (answer?.ok) onDone?.(answer as T & { ok: true });
      else toast.error(answer?.message ?? "The server could not be reached. Try again.");
      router.refresh();
    });
  }
  return { run, pending };
}

export function MarkAllRead() {
  const { run, pending } = useNotificationAction();
  return (
    <Button
      variant="outline"
      aria-disabled={pending || undefined}
      onClick={() =>
        run(
          () => markReadAction({}),
          ({ value }) =>
            toast.success(`${value.ids.length} marked as read`, {
              action: { label: "Undo", onClick: () => run(() => markUnreadAction(value)) },
            }),
        )
      }
    >
      <Check aria-hidden />
      Mark all as read
    </Button>
  );
}

type NotificationListProps = { rows: ShownNotification[]; preferences: Preference[]; now: string };

/** What happened, where, and why one is told; opening one marks it as read. */
export function NotificationList({ rows, preferences, now }: NotificationListProps) {
  return (
    <ul className="divide-y rounded-xl border bg-card">
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          preference={preferences.find(({ kind }) => kind === row.kind)}
          now={now}
        />
      ))}
    </ul>
  );
}

function Row({ row, preference, now }: { row: ShownNotification; preference?: Preference; now: string }) {
  const { run } = useNotificationAction();
  const sentence = notificationSentence(row);
  const isRead = row.isRead;
  const mark = async (): Promise<Answer> =>
    isRead ? markUnreadAction({ ids: [row.id] }) : markReadAction({ ids: [row.id] });
  return (
    <li className="relative flex items-start gap-3 px-4 py-3 text-sm hover:bg-muted/60">
      <span
        aria-hidden
        className={cn("mt-1.5 size-2 shrink-0 rounded-full", isRead ? "bg-transparent" : "bg-primary")}
      />
      <div className="min-w-0 flex-1">
        <Link
          href={row.href as Route}
          onClick={() => !isRead && void markReadAction({ ids: [row.id] })}
          className={cn(
            "outline-none wrap-anywhere after:absolute after:inset-0 after:content-[''] focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring",
            !isRead && "font-medium",
          )}
        >
          {!isRead && <span className="sr-only">Unread: </span>}
          {sentence}
        </Link>
        <p className="text-muted-foreground text-xs wrap-anywhere">
          {row.candidate && row.posting ? `${row.posting}, ` : ""}
          <TimeAgo date={row.createdAt} now={now} />, {reasonWords[row.reason]}
        </p>
      </div>
      <span className="relative z-10 flex shrink-0 items-center gap-1">
        <Button variant="ghost" size="sm" className="max-sm:hidden" onClick={() => run(mark)}>
          {isRead ? "Mark unread" : "Mark read"}
          <span className="sr-only">: {sentence}</span>
        </Button>
        {preference && <TurnOff preference={preference} run={run} />}
      </span>
    </li>
  );
}

type TurnOffProps = { preference: Preference; run: ReturnType<typeof useNotificationAction>["run"] };

function TurnOff({ preference, run }: TurnOffProps) {
  const label = kindLabels[preference.kind];
  const turnOff = () =>
    run(
      () => setPreferenceAction({ kind: preference.kind, inProduct: false, mail: "off" }),
      () =>
        toast.success(`Turned off: ${label}`, {
          description: "Neither here nor by mail.",
          action: { label: "Undo", onClick: () => run(() => setPreferenceAction(preference)) },
        }),
    );
  return (
    <Button variant="ghost" size="icon-sm" title={`Turn off: ${label}`} onClick={turnOff}>
      <BellOff aria-hidden />
      <span className="sr-only">Turn this kind off: {label}</span>
    </Button>
  );
}
