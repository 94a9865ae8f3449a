import { isStaff } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { searchPalette } from "@/lib/palette/queries";
import { PaletteSearch } from "@/lib/palette/schema";

/** What the command palette finds for the words typed so far. */
export function GET(request: Request) {
  return answerJson(async () => {
    const actor = await currentActor();
    if (!isStaff(actor)) throw new AppError("not_found", "There is nothing to search here.");
    const search = PaletteSearch.safeParse({ q: new URL(request.url).searchParams.get("q") });
    return search.success ? searchPalette(actor, search.data) : { postings: [], people: [] };
  });
}
