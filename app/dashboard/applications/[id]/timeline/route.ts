import { z } from "zod";
import { listEarlierEvents } from "@/lib/applications/detail/queries";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

/** What happened before the events that are shown already. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    const before = z.uuid().safeParse(new URL(request.url).searchParams.get("before"));
    if (!id.success || !before.success) throw new AppError("not_found", "This application does not exist.");
    return listEarlierEvents(await currentActor(), id.data, before.data);
  });
}
