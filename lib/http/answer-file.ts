import { Readable } from "node:stream";
import { AppError, statusOf } from "@/lib/errors";
import { openFile } from "@/lib/storage/store";
import { logUnexpected } from "@/lib/telemetry/log";

const closed = {
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
};

type StoredContent = { name: string; contentType: string; size: number; storageKey: string };

/** RFC 6266: a plain name for old clients, the real one in UTF-8. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A stranger's file, always as an attachment and never run by the browser; or why there is none, in words. */
export async function answerFile(find: () => Promise<StoredContent>): Promise<Response> {
  try {
    const file = await find();
    const body = Readable.toWeb(openFile(file.storageKey)) as ReadableStream;
    return new Response(body, {
      headers: {
        ...closed,
        "Content-Type": file.contentType,
        "Content-Length": String(file.size),
        "Content-Disposition": attachment(file.name),
      },
    });
  } catch (error) {
    const status = error instanceof AppError ? statusOf[error.code] : 500;
    const words = error instanceof AppError ? error.message : `Quote ${logUnexpected("file.failed", error)}.`;
    return new Response(words, {
      status,
      headers: { ...closed, "Content-Type": "text/plain; charset=utf-8" },
    });
  }
}
