import { failureOf } from "@/lib/action";
import { currentActor } from "@/lib/auth/session";
import { AppError, statusOf } from "@/lib/errors";
import { isSameOrigin } from "@/lib/http/same-origin";
import { canCreatePosting } from "@/lib/postings/policy";
import { readDocument } from "@/lib/storage/read-document";

const mostBytes = 10 * 1024 * 1024;

/** The file as it came, whole: a body that was cut on its way is told from one that is short. */
async function bodyOf(request: Request): Promise<Buffer> {
  const announced = Number(request.headers.get("content-length"));
  if (announced > mostBytes) throw new AppError("too_large", "This file is larger than 10 MB.");
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > mostBytes) throw new AppError("too_large", "This file is larger than 10 MB.");
    chunks.push(chunk);
  }
  if (announced && announced !== length)
    throw new AppError("invalid", "The file did not arrive whole. Send it again.");
  return Buffer.concat(chunks);
}

/** The words of an advert's file, for whoever is about to import them. Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request))
      throw new AppError("forbidden", "Send the file from the page for new postings.");
    if (!canCreatePosting(await currentActor())) throw new AppError("not_found", "There is nothing here.");
    const { kind, text, html } = await readDocument(await bodyOf(request));
    // A page carries its facts in its markup; of a Word document the words are enough.
    const source = kind === "html" && html ? html : text;
    if (source.trim() === "")
      throw new AppError("invalid", "There is no text in this file; it may hold only pictures of pages.");
    return Response.json({ kind, text: source }, { headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    const { code, message } = failureOf(error);
    const status = code === "unexpected" ? 500 : statusOf[code];
    return Response.json({ message }, { status, headers: { "Cache-Control": "private, no-store" } });
  }
}
