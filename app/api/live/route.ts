import { z } from "zod";
import { findPipeline } from "@/lib/applications/queries";
import { isStaff } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { isSameOrigin } from "@/lib/http/same-origin";
import { liveStream } from "@/lib/live/stream";
import { turnTo } from "@/lib/presence/connections";

export const dynamic = "force-dynamic";

const Place = z
  .string()
  .regex(/^\d{1,18}$/)
  .transform(BigInt)
  .nullable()
  .catch(null);
const Asked = z.object({ posting: z.uuid().nullable(), after: Place });

const refused = () =>
  answerJson(async () => {
    throw new AppError("not_found", "There is no such posting.");
  });

/** What happens on one posting, or on all of them, as server-sent events, for whoever sees it. */
export async function GET(request: Request) {
  const actor = await currentActor();
  const query = new URL(request.url).searchParams;
  const asked = Asked.safeParse({
    posting: query.get("posting"),
    after: request.headers.get("last-event-id") ?? query.get("after"),
  });
  if (!isStaff(actor) || !asked.success) return refused();
  const { posting: postingId, after } = asked.data;
  if (postingId && !(await findPipeline(actor, postingId))) return refused();
  return new Response(liveStream(actor, { postingId, after }, request.signal), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

const Turn = z.object({ connectionId: z.uuid(), postingId: z.uuid(), applicationId: z.uuid().nullable() });

/** Which application the person behind a connection reads. */
export function POST(request: Request) {
  return answerJson(async () => {
    const actor = await currentActor();
    if (!isSameOrigin(request) || !isStaff(actor)) throw new AppError("forbidden", "Sign in to be seen.");
    const turn = Turn.safeParse(await request.json().catch(() => null));
    if (!turn.success) throw new AppError("invalid", "This is no place to be.");
    const { applicationId, ...here } = turn.data;
    await turnTo(actor, here, applicationId);
    return {};
  });
}
