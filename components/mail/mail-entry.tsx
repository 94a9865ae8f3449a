"use client";

import { ArrowDownLeft, ArrowUpRight, Download } from "lucide-react";
import type { ReactNode } from "react";
import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { mailKindLabels, mailStatusLabels } from "@/lib/mail/labels";
import { plainReason } from "@/lib/mail/rules";
import { QuotedText } from "./quoted-text";
import { WaitingMail } from "./waiting-mail";

export type ThreadMail = ApplicationDetail["mails"][number];

const variants = {
  queued: "info",
  sent: "outline",
  delivered: "success",
  bounced: "destructive",
  failed: "destructive",
  cancelled: "outline",
  received: "accent",
} as const;

const badgeOf = (mail: ThreadMail) =>
  mail.direction === "in"
    ? (mailKindLabels[mail.kind] ?? "Answer")
    : (mailStatusLabels[mail.status] ?? mail.status);

function whenOf(mail: ThreadMail): string {
  return mail.sentAt ?? mail.createdAt;
}

function Undelivered({ mail, name }: { mail: ThreadMail; name: string }) {
  return (
    <div className="rounded-md bg-destructive-soft px-3 py-2 text-destructive-text text-sm">
      <p>
        {name} has not got this mail. {plainReason(mail.error)}
      </p>
      {mail.error && (
        <details className="mt-1 text-xs">
          <summary className="w-fit cursor-pointer rounded-sm underline underline-offset-4">
            What the server said
          </summary>
          <p className="mt-1 wrap-anywhere">{mail.error}</p>
        </details>
      )}
    </div>
  );
}

function Files({ files }: Pick<ThreadMail, "files">) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2" aria-label="Files that came with it">
      {files.map((file) => (
        <li key={file.id} className="min-w-0">
          <a
            href={`/dashboard/mails/files/${file.id}`}
            download
            className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-md border bg-card px-2 py-1 text-xs hover:bg-accent pointer-coarse:min-h-11"
          >
            <Download aria-hidden className="size-3.5 shrink-0" />
            <span className="truncate">{file.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <p className="text-muted-foreground text-xs wrap-anywhere">{children}</p>;
}

type MailEntryProps = {
  mail: ThreadMail;
  candidate: { name: string; email: string };
  now: string;
  isOpen: boolean;
  onChanged: () => void;
};

/** One mail of the thread: who wrote, what became of it, and its words when it is opened. */
export function MailEntry({ mail, candidate, now, isOpen, onChanged }: MailEntryProps) {
  const isIn = mail.direction === "in";
  const Arrow = isIn ? ArrowDownLeft : ArrowUpRight;
  const who = isIn ? candidate.name : (mail.createdBy?.name ?? "Rolecall");
  const isForeign = isIn && mail.fromEmail && mail.fromEmail.toLowerCase() !== candidate.email.toLowerCase();
  return (
    <li id={`mail-${mail.id}`} className="py-2.5 first:pt-0 last:pb-0">
      <details className="group text-sm" open={isOpen}>
        <summary className="grid cursor-pointer list-none grid-cols-[auto_1fr_auto] items-center gap-x-2 rounded-sm [&::-webkit-details-marker]:hidden">
          <Arrow aria-hidden className={isIn ? "size-4 text-primary" : "size-4 text-muted-foreground"} />
          <span className="min-w-0 truncate">
            <span className="font-medium">{who}</span>
            <span className="sr-only">{isIn ? " wrote: " : " to the candidate: "}</span>
            <span className="ml-2 text-muted-foreground group-open:hidden">{mail.subject}</span>
          </span>
          <span className="flex items-center gap-2">
            <Badge variant={variants[mail.status as keyof typeof variants] ?? "outline"}>
              {badgeOf(mail)}
            </Badge>
            <TimeAgo date={whenOf(mail)} now={now} className="text-muted-foreground text-xs" />
          </span>
        </summary>
        <div className="mt-2 grid gap-2 pl-6">
          <p className="font-medium wrap-anywhere">{mail.subject}</p>
          {isForeign && (
            <Note>
              Sent from {mail.fromEmail}, which is not the address that {candidate.name} applied with.
            </Note>
          )}
          {!isIn && mail.toEmail !== candidate.email && <Note>To {mail.toEmail}</Note>}
          {(mail.status === "bounced" || mail.status === "failed") && (
            <Undelivered mail={mail} name={candidate.name} />
          )}
          <QuotedText text={mail.text} />
          <Files files={mail.files} />
          {isIn && mail.error && <Note>{mail.error}</Note>}
          {mail.status === "queued" && (
            <WaitingMail mail={mail} name={candidate.name} onChanged={onChanged} />
          )}
        </div>
      </details>
    </li>
  );
}
