import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { kindLabels } from "@/lib/notifications/labels";
import type { NotificationKind } from "@/lib/notifications/schema";

type OffPageProps = { token: string; what: NotificationKind | "digest"; isDone: boolean };

/** Stops mails from the link in them, signed in or not: asked once, for some programs open every link by themselves. */
export function OffPage({ token, what, isDone }: OffPageProps) {
  const named = what === "digest" ? "the daily digest" : `mails about “${kindLabels[what]}”`;
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <h1 className="text-balance font-semibold text-3xl tracking-tight">
        {isDone ? "Stopped" : "Stop these mails?"}
      </h1>
      {isDone ? (
        <Alert
          variant="success"
          title={`You get no more ${named.replace(/^the /, "")}`}
          className="text-base"
        >
          In Rolecall you see all of it as before. Under “What I am told of” you can change it back.
        </Alert>
      ) : (
        <>
          <p>You are about to stop {named}. In Rolecall you see all of it as before.</p>
          <form method="post" action={`/notifications/off/${token}/one-click`}>
            <Button type="submit" size="lg">
              Stop these mails
            </Button>
          </form>
        </>
      )}
    </div>
  );
}
