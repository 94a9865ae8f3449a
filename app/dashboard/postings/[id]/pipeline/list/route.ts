import { z } from "zod";
import { ApplicationFilters, BoardPart } from "@/lib/applications/filters";
import { listApplications } from "@/lib/applications/queries";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

/** The list as data: its beginning, some rows of it, or the next page. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "There is no such posting.");
    const { only, after, size } = BoardPart.parse(query);
    const filters = ApplicationFilters.parse(query);
    return listApplications(await currentActor(), id.data, filters, { only, after }, size);
  });
}
