import { z } from "zod";
import { ApplicationFilters, BoardPart } from "@/lib/applications/filters";
import { boardJson } from "@/lib/applications/queries";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";

/** The board as data: all of it, some cards of it, or the next page of one column. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return answerJson(async () => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const id = z.uuid().safeParse((await params).id);
    if (!id.success) throw new AppError("not_found", "There is no such posting.");
    return boardJson(await currentActor(), id.data, ApplicationFilters.parse(query), BoardPart.parse(query));
  });
}
