import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { answerJson } from "@/lib/http/answer-json";
import { mostMailBytes } from "@/lib/mail/inbound/limits";
import { isSigned } from "@/lib/mail/inbound/signature";
import { takeIn } from "@/lib/mail/inbound/take-in";

export const dynamic = "force-dynamic";

async function bodyOf(request: Request): Promise<Buffer> {
  const tooLarge = () => new AppError("too_large", "The message is larger than 25 MB.");
  if (Number(request.headers.get("content-length") ?? 0) > mostMailBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > mostMailBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * A mail as it came over the wire, handed in by a mail provider. One that is handed in twice is kept once, so that a
 * signature that somebody has overheard is of no use even within its five minutes.
 */
export function POST(request: Request): Promise<Response> {
  return answerJson(async () => {
    const secret = env().MAIL_INBOUND_SECRET;
    if (!secret) throw new AppError("not_found", "There is nothing here.");
    const body = await bodyOf(request);
    if (!isSigned(request.headers.get("rolecall-signature"), secret, body, now()))
      throw new AppError("unauthenticated", "The signature is missing, wrong or too old.");
    await takeIn(body);
    return { taken: true };
  });
}
