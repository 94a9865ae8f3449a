import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { listEarlierOf } from "@/lib/candidates/page/find-person";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

/** What happened before the events that are shown already. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    const before = z.uuid().safeParse(new URL(request.url).searchParams.get("before"));
    const known = id.success && before.success;
    const page = known ? await listEarlierOf(await currentActor(), id.data, before.data) : null;
    if (!page) throw new AppError("not_found", "This candidate does not exist.");
    return page;
  });
}
