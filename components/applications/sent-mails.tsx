import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { mailStatusLabels } from "@/lib/mail/labels";

type SentMail = ApplicationDetail["mails"][number];

const variants = { queued: "info", sent: "success", failed: "destructive", cancelled: "outline" } as const;

/** Every mail to the candidate, with its words and what became of it. */
export function SentMails({ mails, now }: { mails: SentMail[]; now: string }) {
  if (mails.length === 0) return <p className="text-muted-foreground text-sm">No mails yet.</p>;
  return (
    <ul className="divide-y">
      {mails.map((mail) => {
        return (
          <li key={mail.id} className="py-2 first:pt-0 last:pb-0">
            <details className="group text-sm">
              <summary className="flex list-none flex-wrap items-center gap-x-2 gap-y-1 rounded-sm [&::-webkit-details-marker]:hidden">
                <span className="min-w-0 flex-1 basis-40 truncate font-medium group-open:whitespace-normal">
                  {mail.subject}
                </span>
                <Badge variant={variants[mail.status as keyof typeof variants] ?? "outline"}>
                  {mailStatusLabels[mail.status] ?? mail.status}
                </Badge>
                <TimeAgo
                  date={mail.sentAt ?? mail.createdAt}
                  now={now}
                  className="text-muted-foreground text-xs"
                />
              </summary>
              <p className="mt-2 text-muted-foreground text-xs">To {mail.toEmail}</p>
              <p className="mt-1 whitespace-pre-wrap rounded-md bg-muted p-3 wrap-anywhere">{mail.text}</p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
