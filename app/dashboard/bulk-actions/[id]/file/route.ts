import { Readable } from "node:stream";
import { currentActor } from "@/lib/auth/session";
import { downloadExport } from "@/lib/bulk-actions/download-export";
import { DownloadExport } from "@/lib/bulk-actions/schema";
import { AppError, statusOf } from "@/lib/errors";
import { openFile } from "@/lib/storage/store";
import { logUnexpected } from "@/lib/telemetry/log";

const closed = {
  "Cache-Control": "private, no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The file of an export, for whoever asked for it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  try {
    const input = DownloadExport.safeParse({ bulkActionId: (await params).id });
    if (!input.success) throw new AppError("not_found", "This file does not exist.");
    const file = await downloadExport(await currentActor(), input.data);
    return new Response(Readable.toWeb(openFile(file.storageKey)) as ReadableStream, {
      headers: {
        ...closed,
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Length": String(file.size),
        "Content-Disposition": `attachment; filename="${file.name}"`,
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
