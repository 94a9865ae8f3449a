import { currentActor } from "@/lib/auth/session";
import { answerJson } from "@/lib/http/answer-json";
import { listTags } from "@/lib/tags/queries";

/** The tags that there are, to choose from. */
export function GET() {
  return answerJson(async () => listTags(await currentActor()));
}
