import { Readable } from "node:stream";
import { downloadFile } from "@/lib/applications/download-file";
import { DownloadFile } from "@/lib/applications/schema";
import { currentActor } from "@/lib/auth/session";
import { AppError, statusOf } from "@/lib/errors";
import { openFile } from "@/lib/storage/store";
import { logUnexpected } from "@/lib/telemetry/log";

const closed = {
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** RFC 6266: a plain name for old clients, the real one in UTF-8. */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** A candidate's file, for those who see the application; always as an attachment and never run by the browser. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const input = DownloadFile.safeParse({ fileId: (await params).id });
    if (!input.success) throw new AppError("not_found", "This file does not exist.");
    const file = await downloadFile(await currentActor(), input.data);
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
