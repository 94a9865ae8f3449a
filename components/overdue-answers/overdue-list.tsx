"use client";

import { Mail, UserX } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Ago } from "@/components/applications/ago";
import { applicationHref } from "@/components/applications/board-url";
import { QueryProvider } from "@/components/applications/query-provider";
import { RejectDialog } from "@/components/applications/reject-dialog";
import { promiseWords } from "@/components/home/promise-words";
import { ComposeDialog } from "@/components/mail/compose-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { OverdueAnswer } from "@/lib/overdue-answers/queries";

type Doing = { what: "write" | "reject"; to: { id: string; name: string } } | null;

/** Whoever waits longer than they were promised, the longest first, with what one can do about it right here. */
export function OverdueList({ rows, now }: { rows: OverdueAnswer[]; now: string }) {
  const router = useRouter();
  const [doing, setDoing] = useState<Doing>(null);
  const end = () => setDoing(null);
  const toOf = (what: "write" | "reject") => (doing?.what === what ? doing.to : null);
  return (
    <QueryProvider>
      <ul className="divide-y rounded-xl border bg-card text-sm">
        {rows.map((row) => (
          <OverdueRow key={row.id} row={row} now={now} onDo={(what) => setDoing({ what, to: row })} />
        ))}
      </ul>
      <ComposeDialog application={toOf("write")} onClose={end} onDone={() => router.refresh()} />
      <RejectDialog application={toOf("reject")} onClose={end} onDone={() => router.refresh()} />
    </QueryProvider>
  );
}

type RowProps = { row: OverdueAnswer; now: string; onDo: (what: "write" | "reject") => void };

function OverdueRow({ row, now, onDo }: RowProps) {
  const promise = promiseWords(row.dueAt, now);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <Link
          href={applicationHref(row.id) as Route}
          className="font-medium underline-offset-4 wrap-anywhere hover:underline"
        >
          {row.name}
        </Link>
        <p className="text-muted-foreground text-xs wrap-anywhere">
          {row.posting}, applied <Ago since={row.appliedAt} now={now} />
        </p>
      </div>
      <span className="flex w-44 flex-col items-start gap-0.5">
        {promise && <Badge variant="destructive">{promise.words}</Badge>}
        <span className="text-muted-foreground text-xs">{row.owner ?? "Nobody owns it"}</span>
      </span>
      <span className="flex gap-1.5">
        <Button variant="outline" size="sm" onClick={() => onDo("write")}>
          <Mail aria-hidden />
          Write
          <span className="sr-only"> to {row.name}</span>
        </Button>
        <Button variant="outline" size="sm" onClick={() => onDo("reject")}>
          <UserX aria-hidden />
          Reject
          <span className="sr-only"> {row.name}</span>
        </Button>
      </span>
    </li>
  );
}
