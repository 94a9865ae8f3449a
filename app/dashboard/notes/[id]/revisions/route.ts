import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { listRevisions } from "@/lib/notes/queries";

/** What a note said before it was edited. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "This note does not exist.");
    return listRevisions(await currentActor(), id.data);
  });
}
