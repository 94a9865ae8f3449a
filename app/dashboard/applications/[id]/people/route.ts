import { z } from "zod";
import { listPeopleWhoSee } from "@/lib/applications/people";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

type Context = { params: Promise<{ id: string }> };

/** Who sees this application: whom one may mention and give something to do. */
export function GET(_: Request, { params }: Context) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    const people = id.success ? await listPeopleWhoSee(await currentActor(), id.data) : null;
    if (!people) throw new AppError("not_found", "This application does not exist.");
    return people;
  });
}
