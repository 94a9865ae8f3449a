import { failureOf } from "@/lib/action";
import { currentActor } from "@/lib/auth/session";
import { readUpload } from "@/lib/candidates/adding/read-upload";
import { AppError, statusOf } from "@/lib/errors";
import { isSameOrigin } from "@/lib/http/same-origin";

// Below files/, and so outside the matcher of proxy.ts, which cuts a body at 10 MB.

const headers = { "Cache-Control": "private, no-store" };

/** One CV, kept for a day and read, for whoever is about to add or refer somebody. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) throw new AppError("forbidden", "Send the file from the dashboard.");
    return Response.json(await readUpload(await currentActor(), request), { headers });
  } catch (error) {
    const { code, message } = failureOf(error);
    return Response.json({ message }, { status: code === "unexpected" ? 500 : statusOf[code], headers });
  }
}
