import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { findPosting } from "@/lib/postings/queries";

/** What is stored of a posting's advert now, for an editor that somebody else has overtaken. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerJson(async () => {
    const posting = await findPosting(await currentActor(), (await params).id);
    if (!posting?.may.edit) throw new AppError("not_found", "This posting does not exist.");
    return { version: posting.version, advert: posting.advert };
  });
}
