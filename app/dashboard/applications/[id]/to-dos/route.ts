import { z } from "zod";
import { isVisibleApplication } from "@/lib/applications/detail/queries";
import { isStaff } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { listTodosOf } from "@/lib/todos/mine";

type Context = { params: Promise<{ id: string }> };

/** What is to be done about this application, and what has been. */
export function GET(_: Request, { params }: Context) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    const actor = await currentActor();
    if (!isStaff(actor) || !id.success || !(await isVisibleApplication(actor, id.data)))
      throw new AppError("not_found", "This application does not exist.");
    return listTodosOf(actor, id.data);
  });
}
