import { Advert } from "@/lib/adverts/schema";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { findPosting } from "@/lib/postings/queries";
import { diffAdverts } from "@/lib/postings/versions/diff-adverts";

/**
 * What is stored of a posting's advert now, for an editor that somebody else has overtaken, and how what was written
 * there differs from it. Changes nothing.
 */
export function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerJson(async () => {
    const posting = await findPosting(await currentActor(), (await params).id);
    if (!posting?.may.edit) throw new AppError("not_found", "This posting does not exist.");
    const mine = Advert.parse(await request.json().catch(() => null));
    const { version, advert } = posting;
    return { version, advert, diff: diffAdverts(advert, mine) };
  });
}
