import { z } from "zod";
import { isVisibleApplication } from "@/lib/applications/detail/queries";
import { findPipeline } from "@/lib/applications/queries";
import type { UserActor } from "@/lib/auth/actor";
import { isStaff } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { onEvent, type ToldEvent } from "@/lib/events/listen";
import { answerJson } from "@/lib/http/answer-json";

export const dynamic = "force-dynamic";

const heartbeat = 20_000;
/** A stream ends now and then: whoever comes back is asked again who they are. */
const longest = 5 * 60_000;
const endsSessions = /^member[.](signed_out|role_changed|disabled|sessions_ended)$/;

/** Reading changes nothing that anybody shows. */
const unseen = new Set(["file.downloaded"]);

/** Only ids and the event's name leave: what changed is read again through the ordinary queries. */
async function worthTelling(actor: UserActor, postingId: string, event: ToldEvent): Promise<boolean> {
  if (event.postingId !== postingId || unseen.has(event.name)) return false;
  return event.applicationId === null || isVisibleApplication(actor, event.applicationId);
}

function streamOf(actor: UserActor, postingId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      const send = (lines: string) => controller.enqueue(text.encode(`${lines}\n\n`));
      let open = true;
      const stop = onEvent((event) => {
        if (event === null) return send("event: missed\ndata: {}");
        if (endsSessions.test(event.name) && event.recordId === actor.userId) return end();
        void worthTelling(actor, postingId, event)
          .then((tell) => {
            const { name, applicationId } = event;
            if (tell && open) send(`event: changed\ndata: ${JSON.stringify({ name, applicationId })}`);
          })
          .catch(() => open && send("event: missed\ndata: {}"));
      });
      const beat = setInterval(() => send(": still here"), heartbeat);
      const last = setTimeout(() => end(), longest);
      end = () => {
        if (!open) return;
        open = false;
        stop();
        clearInterval(beat);
        clearTimeout(last);
        try {
          controller.close();
        } catch {
          // The reader has gone already.
        }
      };
      signal.addEventListener("abort", () => end());
      send("retry: 2000\nevent: ready\ndata: {}");
    },
    cancel: () => end(),
  });
}

/** What happens on one posting, as server-sent events, for whoever sees its pipeline. */
export async function GET(request: Request) {
  const actor = await currentActor();
  const id = z.uuid().safeParse(new URL(request.url).searchParams.get("posting"));
  if (!isStaff(actor) || !id.success || !(await findPipeline(actor, id.data)))
    return answerJson(async () => {
      throw new AppError("not_found", "There is no such posting.");
    });
  return new Response(streamOf(actor, id.data, request.signal), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
