import { answerJson } from "@/lib/http/answer-json";
import { takePosted } from "@/lib/mail/inbound/take-posted";

export const dynamic = "force-dynamic";

/** A mail as it came over the wire, handed in by a mail provider. */
export function POST(request: Request): Promise<Response> {
  return answerJson(() => takePosted(request));
}
