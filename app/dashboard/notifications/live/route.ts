import { isStaff } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { unreadStream } from "@/lib/notifications/live/unread-stream";

export const dynamic = "force-dynamic";

/** How many notifications one has not read, now and whenever that changes. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!isStaff(actor))
    return answerJson(async () => {
      throw new AppError("not_found", "There is no such page.");
    });
  return new Response(unreadStream(actor, request.signal), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
