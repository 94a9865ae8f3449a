import { currentActor } from "@/lib/auth/session";
import { answerJson } from "@/lib/http/answer-json";
import { searchApplicants } from "@/lib/mail/queries";

/** Applicants to look at a template with, by their names. */
export function GET(request: Request) {
  return answerJson(async () => {
    const q = new URL(request.url).searchParams.get("q") ?? "";
    return searchApplicants(await currentActor(), q.slice(0, 100));
  });
}
