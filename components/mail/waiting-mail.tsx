"use client";

import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { sendMailNowAction, takeBackMailAction } from "@/lib/mail/actions";
import { LocalTime } from "./local-time";

type WaitingMailProps = {
  mail: ApplicationDetail["mails"][number];
  name: string;
  onChanged: () => void;
};

/** A mail that has not gone: when it goes, and the ways to hurry it or to take it back. */
export function WaitingMail({ mail, name, onChanged }: WaitingMailProps) {
  const [pending, setPending] = useState(false);
  async function act(work: typeof takeBackMailAction | typeof sendMailNowAction, done: string) {
    if (pending) return;
    setPending(true);
    const result = await work({ mailId: mail.id }).catch(() => null);
    setPending(false);
    if (result?.ok) toast.success(done);
    else
      toast.error("Nothing was changed", {
        description: result?.message ?? "The server could not be reached.",
      });
    onChanged();
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="text-muted-foreground text-xs">
        Goes on <LocalTime date={mail.sendAfter} />
      </p>
      {mail.kind === "message" && (
        <>
          <Button
            variant="outline"
            size="sm"
            aria-disabled={pending || undefined}
            onClick={() => void act(sendMailNowAction, `The mail to ${name} is on its way`)}
          >
            Send now
          </Button>
          <Button
            variant="outline"
            size="sm"
            aria-disabled={pending || undefined}
            onClick={() => void act(takeBackMailAction, `The mail to ${name} was taken back`)}
          >
            Take back
          </Button>
        </>
      )}
    </div>
  );
}
