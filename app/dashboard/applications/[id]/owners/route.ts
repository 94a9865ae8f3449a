import { z } from "zod";
import { listOwners } from "@/lib/applications/detail/queries";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

/** Who could own this application. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "This application does not exist.");
    return listOwners(await currentActor(), id.data);
  });
}
