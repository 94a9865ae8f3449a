import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { listCandidateReaders } from "@/lib/notes/queries";

/** Whom one may mention in a note on this candidate. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    const people = id.success ? await listCandidateReaders(await currentActor(), id.data) : null;
    if (!people) throw new AppError("not_found", "This candidate does not exist.");
    return people;
  });
}
