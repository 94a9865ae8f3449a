import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { findCompose } from "@/lib/mail/compose/queries";

/** What a mail to this applicant starts from: templates, and what their variables stand for. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "This application does not exist.");
    return findCompose(await currentActor(), id.data);
  });
}
