import type { UserActor } from "@/lib/auth/actor";
import { eventsAfter } from "@/lib/events/events-after";
import { heardUpTo, onEvent, type ToldEvent } from "@/lib/events/listen";
import { logUnexpected } from "@/lib/telemetry/log";
import { isShown, toldTo } from "./change";
import { presenceIn } from "./presence";

export type Place = {
  /** The posting that is looked at; null for a screen that shows something of every posting. */
  postingId: string | null;
  /** The place in the log up to which the reader knows everything; null for one who has just begun. */
  after: bigint | null;
};

const beatEvery = 20_000;
/** A stream ends now and then: whoever comes back is asked again who they are. */
const longest = 5 * 60_000;
/** What happens at nearly the same time is told together. */
const gather = 40;
/** More than this at once and the reader had better read everything again. */
const most = 500;
const endsSessions = /^member[.](signed_out|role_changed|disabled|sessions_ended)$/;

type Send = (event: string, data: unknown) => void;

/** Tells one reader what happened: gathered, and only what they may know of. */
function teller(actor: UserActor, postingId: string | null, send: Send) {
  let waiting: ToldEvent[] = [];
  let timer: NodeJS.Timeout | undefined;
  let untold = 0;
  async function flush() {
    timer = undefined;
    const events = waiting;
    waiting = [];
    const change = events.length > most ? null : await toldTo(actor, events).catch(failed);
    untold -= 1;
    if (change === null) send("missed", {});
    else if (change.posting || change.applicationIds.length > 0) send("changed", change);
  }
  function failed(error: unknown) {
    logUnexpected("live.not_told", error);
    return null;
  }
  function tell(events: ToldEvent[]) {
    waiting.push(...events.filter((event) => isShown(event, postingId)));
    if (timer || waiting.length === 0) return;
    untold += 1;
    timer = setTimeout(() => void flush(), gather);
  }
  /** What happened while the reader was away, or that it is better to read everything again. */
  async function replay(after: bigint) {
    untold += 1;
    const events = await eventsAfter(after, postingId).catch(failed);
    if (events) tell(events);
    untold -= 1;
    if (!events) send("missed", {});
  }
  /** Whether everything that was heard has been told as well. */
  const isDone = () => untold === 0;
  return { tell, replay, isDone, stop: () => clearTimeout(timer) };
}

/**
 * What happens on a posting, and who else is there, as server-sent events. The id of each is a place in the log: a
 * reader who comes back with it, to whatever process, is told everything since.
 */
export function liveStream(actor: UserActor, place: Place, signal: AbortSignal): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      let open = true;
      const send: Send = (event, data) => {
        if (!open) return;
        const heard = story.isDone() ? heardUpTo() : null;
        const id = heard === null ? "" : `id: ${heard}\n`;
        controller.enqueue(text.encode(`${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      };
      const story = teller(actor, place.postingId, send);
      const presence = place.postingId ? presenceIn(actor, place.postingId, send) : null;
      const forget = onEvent((event) => {
        if (event === null) return send("missed", {});
        if (endsSessions.test(event.name) && event.recordId === actor.userId) return end();
        if (!presence?.hear(event)) story.tell([event]);
      });
      const beat = setInterval(() => {
        send("beat", {});
        presence?.beat();
      }, beatEvery);
      const last = setTimeout(() => end(), longest);
      end = () => {
        if (!open) return;
        open = false;
        forget();
        story.stop();
        presence?.end();
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
      controller.enqueue(text.encode("retry: 2000\n"));
      // Begun before anything is sent, so that no place is named that has not been told up to.
      if (place.after !== null) void story.replay(place.after);
      send("ready", { connectionId: presence?.connectionId ?? null });
    },
    cancel: () => end(),
  });
}
