import type { Route } from "next";
import Link from "next/link";
import { applicationHref } from "@/components/applications/board-url";
import { TimeAgo } from "@/components/layout/time-ago";
import type { PersonView } from "@/lib/candidates/page/find-person";
import { mailStatusLabels } from "@/lib/mail/labels";

type PersonMailsProps = { person: PersonView; titles: Record<string, string>; now: string };

/** The newest mails to and from somebody; each is read where it belongs, with its application. */
export function PersonMails({ person, titles, now }: PersonMailsProps) {
  return (
    <ul className="grid gap-2.5 text-sm">
      {person.mails.map((mail) => (
        <li key={mail.id}>
          <p className="font-medium wrap-anywhere">{mail.subject}</p>
          <p className="text-muted-foreground text-xs">
            {mail.direction === "in" ? "Received" : (mailStatusLabels[mail.status] ?? mail.status)}{" "}
            <TimeAgo date={mail.createdAt} now={now} />
            {" · "}
            <Link
              href={applicationHref(mail.applicationId ?? "") as Route}
              className="text-primary underline underline-offset-4"
            >
              {titles[mail.applicationId ?? ""]}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
