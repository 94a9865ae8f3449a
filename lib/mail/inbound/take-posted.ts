import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { mostMailBytes } from "./limits";
import { isSigned } from "./signature";
import { takeIn } from "./take-in";

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
 * Takes a mail that a provider posts. One that is posted twice is kept once, so that a signature that somebody has
 * overheard is of no use even within its five minutes.
 * @throws AppError unauthenticated, and what `takeIn` throws
 */
export async function takePosted(request: Request): Promise<{ taken: true }> {
  const secret = env().MAIL_INBOUND_SECRET;
  if (!secret) throw new AppError("not_found", "There is nothing here.");
  const body = await bodyOf(request);
  if (!isSigned(request.headers.get("rolecall-signature"), secret, body, now()))
    throw new AppError("unauthenticated", "The signature is missing, wrong or too old.");
  await takeIn(body);
  return { taken: true };
}
