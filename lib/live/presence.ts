import type { UserActor } from "@/lib/auth/actor";
import type { ToldEvent } from "@/lib/events/listen";
import { arrive, leave, presenceChanged, stay } from "@/lib/presence/connections";
import { listPresent, type Present } from "@/lib/presence/queries";
import { logUnexpected } from "@/lib/telemetry/log";

/** People who come together are told of together. */
const gather = 60;
/** Who turns a page is away for a moment: nobody is told that they went before they have had time to come back. */
const patience = 1_000;

/** One connection's part in a posting's presence: it is there until it ends, and hears who else is. */
export function presenceIn(
  actor: UserActor,
  postingId: string,
  send: (event: string, data: unknown) => void,
) {
  const here = { connectionId: crypto.randomUUID(), postingId };
  let timer: NodeJS.Timeout | undefined;
  let sent: Present[] = [];
  const failed = (error: unknown) => logUnexpected("live.presence_failed", error);

  function lookSoon(after = gather) {
    timer ??= setTimeout(() => void look(after === patience).catch(failed), after);
  }
  async function look(isSure: boolean) {
    timer = undefined;
    const people = await listPresent(actor, postingId);
    if (JSON.stringify(people) === JSON.stringify(sent)) return;
    const still = (one: Present) =>
      people.some(({ id, reading }) => id === one.id && (reading || !one.reading));
    if (!isSure && !sent.every(still)) return lookSoon(patience);
    sent = people;
    send("presence", people);
  }
  const arrived = arrive(actor, here)
    .then(() => lookSoon())
    .catch(failed);
  return {
    connectionId: here.connectionId,
    /** Whether this was about presence. */
    hear(event: ToldEvent): boolean {
      if (event.name !== presenceChanged) return false;
      if (event.postingId === postingId && event.id !== here.connectionId) lookSoon();
      return true;
    },
    beat: () =>
      void stay(actor, here.connectionId)
        .then(() => lookSoon())
        .catch(failed),
    end() {
      clearTimeout(timer);
      void arrived.then(() => leave(actor, here)).catch(failed);
    },
  };
}
