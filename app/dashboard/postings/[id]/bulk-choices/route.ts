import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { findBulkChoices } from "@/lib/bulk-actions/queries";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

/** Whom and what a bulk action on this posting can name: owners, and words to start a mail from. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "There is no such posting.");
    return findBulkChoices(await currentActor(), id.data);
  });
}
