import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { answerFile } from "@/lib/http/answer-file";
import { downloadMailFile } from "@/lib/mail/download-mail-file";
import { DownloadMailFile } from "@/lib/mail/schema";

/** What came with a candidate's mail, for those who read the mail. */
export function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(async () => {
    const input = DownloadMailFile.safeParse({ fileId: (await params).id });
    if (!input.success) throw new AppError("not_found", "This file does not exist.");
    return downloadMailFile(await currentActor(), input.data);
  });
}
