import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { findHeldWork } from "@/lib/hand-overs/queries";
import { answerJson } from "@/lib/http/answer-json";

/** What a member holds, and who could take it over. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "There is no such member.");
    return findHeldWork(await currentActor(), id.data);
  });
}
