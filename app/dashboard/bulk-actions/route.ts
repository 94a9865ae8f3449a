import { currentActor } from "@/lib/auth/session";
import { listRecentBulkActions } from "@/lib/bulk-actions/queries";
import { answerJson } from "@/lib/http/answer-json";

/** One's own bulk actions that run or have just ended. */
export function GET() {
  return answerJson(async () => listRecentBulkActions(await currentActor()));
}
