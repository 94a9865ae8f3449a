"use client";

import { PenLine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { ComposeDialog, type WritingTo } from "./compose-dialog";
import { MailEntry, type ThreadMail } from "./mail-entry";

/** What is to be read or done now stands open: the newest mail by a person, what waits, what did not arrive. */
function isOpen(mail: ThreadMail, newest: ThreadMail | undefined): boolean {
  return mail.id === newest?.id || ["queued", "bounced", "failed"].includes(mail.status);
}

const byPerson = (mail: ThreadMail) => mail.direction === "in" || mail.createdBy !== null;

/** Everything that was written about an application, in both directions, oldest first, and the way to write more. */
export function MailThread({ application, now }: { application: ApplicationDetail; now: string }) {
  const router = useRouter();
  const [, start] = useTransition();
  const [writing, setWriting] = useState<WritingTo | null>(null);
  const refresh = () => start(() => router.refresh());
  const { id, candidate, mails } = application;
  const write = () => setWriting({ id, name: candidate.name });
  const shown = [...mails].reverse();
  const newest = shown.findLast(byPerson);
  const lastIn = shown.findLast((mail) => mail.direction === "in");
  const isAnswer = lastIn !== undefined && shown.at(-1)?.id === lastIn.id;
  return (
    <div className="grid gap-3">
      {shown.length === 0 && <p className="text-muted-foreground text-sm">Nothing has been written yet.</p>}
      {shown.length > 0 && (
        <ol className="divide-y">
          {shown.map((mail) => (
            <MailEntry
              key={mail.id}
              mail={mail}
              candidate={candidate}
              now={now}
              isOpen={isOpen(mail, newest)}
              onChanged={refresh}
            />
          ))}
        </ol>
      )}
      <div>
        <Button variant="outline" onClick={write}>
          <PenLine aria-hidden />
          {isAnswer ? "Answer" : "Write a mail"}
          <Kbd aria-hidden className="pointer-coarse:hidden">
            e
          </Kbd>
        </Button>
      </div>
      <ComposeDialog application={writing} onClose={() => setWriting(null)} onDone={refresh} />
    </div>
  );
}
