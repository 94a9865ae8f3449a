import type { UserActor } from "@/lib/auth/actor";
import { onEvent } from "@/lib/events/listen";
import { logUnexpected } from "@/lib/telemetry/log";
import { notificationsChanged } from "../notify";
import { countUnread } from "../queries";

const beatEvery = 20_000;
/** A stream ends now and then: whoever comes back is asked again who they are. */
const longest = 5 * 60_000;
/** What comes at nearly the same time is counted once. */
const gather = 60;
const endsSessions = /^member[.](signed_out|role_changed|disabled|sessions_ended)$/;

/** Counts again, one count at a time, as soon as something has come. */
function counter(actor: UserActor, send: (lines: string) => void) {
  let timer: NodeJS.Timeout | undefined;
  const count = () => {
    timer = undefined;
    countUnread(actor)
      .then((unread) => send(`event: unread\ndata: ${unread}`))
      .catch((error: unknown) => logUnexpected("live.not_told", error));
  };
  return {
    soon: () => {
      timer ??= setTimeout(count, gather);
    },
    stop: () => clearTimeout(timer),
  };
}

/** How many notifications a person has not read, as server-sent events: when one comes, and when one is read elsewhere. */
export function unreadStream(actor: UserActor, signal: AbortSignal): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      let open = true;
      const send = (lines: string) => open && controller.enqueue(text.encode(`${lines}\n\n`));
      const unread = counter(actor, send);
      const forget = onEvent((event) => {
        if (event === null) return unread.soon();
        if (event.recordId !== actor.userId) return;
        if (endsSessions.test(event.name)) return end();
        if (event.name === notificationsChanged) unread.soon();
      });
      const beat = setInterval(() => send(": still here"), beatEvery);
      const last = setTimeout(() => end(), longest);
      end = () => {
        if (!open) return;
        open = false;
        forget();
        unread.stop();
        clearInterval(beat);
        clearTimeout(last);
        try {
          controller.close();
        } catch {
          // The reader has gone already.
        }
      };
      signal.addEventListener("abort", () => end());
      if (signal.aborted) return end();
      send("retry: 2000");
      unread.soon();
    },
    cancel: () => end(),
  });
}
