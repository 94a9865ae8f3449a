import { downloadFile } from "@/lib/applications/download-file";
import { DownloadFile } from "@/lib/applications/schema";
import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerFile } from "@/lib/http/answer-file";

/** A candidate's file, for those who see the application. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(async () => {
    const input = DownloadFile.safeParse({ fileId: (await params).id });
    if (!input.success) throw new AppError("not_found", "This file does not exist.");
    return downloadFile(await currentActor(), input.data);
  });
}
