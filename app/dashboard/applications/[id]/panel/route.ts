import { z } from "zod";
import { findApplication } from "@/lib/applications/detail/queries";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

/** One application as data, for the panel beside the board. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    const application = id.success ? await findApplication(await currentActor(), id.data) : null;
    if (!application) throw new AppError("not_found", "This application does not exist.");
    return application;
  });
}
