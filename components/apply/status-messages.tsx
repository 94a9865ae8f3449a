import { QuotedText } from "@/components/mail/quoted-text";
import { Alert } from "@/components/ui/alert";
import { cn } from "@/lib/cn";
import type { ConversationLine } from "@/lib/mail/conversation/by-link";
import { MessageForm } from "./message-form";

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

type StatusMessagesProps = {
  /** Null where the link is not one that came by mail. */
  lines: ConversationLine[] | null;
  token: string;
  isWritten: boolean;
};

/** What was written in both directions, and a box to write: it lands with the people who decide. */
export function StatusMessages({ lines, token, isWritten }: StatusMessagesProps) {
  return (
    <section id="messages" className="grid scroll-mt-4 gap-3">
      <h2 className="font-semibold text-xl tracking-tight">Messages</h2>
      {lines === null ? (
        <p>To read messages and to write to us, open this page by the link in our mail.</p>
      ) : (
        <>
          {isWritten && <Alert variant="success" role="status" title="Your message has arrived" />}
          {lines.length === 0 && <p>Nothing has been written yet. Have a question? Write to us here.</p>}
          {lines.length > 0 && (
            <ol className="grid gap-3">
              {lines.map(({ id, isOwn, at, subject, text }) => (
                <li
                  key={id}
                  className={cn(
                    "rounded-lg border p-4",
                    isOwn ? "bg-primary-soft sm:ml-10" : "bg-card sm:mr-10",
                  )}
                >
                  <p className="text-muted-foreground text-sm">
                    {isOwn ? "You" : "We"} wrote on{" "}
                    <time dateTime={at.toISOString()}>{moment.format(at)}</time> UTC
                  </p>
                  <h3 className="mt-1 mb-2 font-medium wrap-anywhere">{subject}</h3>
                  <QuotedText text={text} />
                </li>
              ))}
            </ol>
          )}
          <MessageForm key={lines.length} token={token} isAnswer={lines.length > 0} />
        </>
      )}
    </section>
  );
}
