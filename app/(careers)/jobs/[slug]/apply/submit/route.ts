import { takeApplyForm } from "@/lib/applications/apply/take-form";
import { currentActor } from "@/lib/auth/session";
import { AppError, statusOf } from "@/lib/errors";
import { isCrossSite } from "@/lib/http/cross-site";
import { logUnexpected } from "@/lib/telemetry/log";

// Outside the matcher of proxy.ts, which cuts a body at 10 MB.

const headers = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };

type Context = { params: Promise<{ slug: string }> };

function refusal(error: unknown, wantsJson: boolean): Response {
  const known = error instanceof AppError;
  const message = known
    ? error.message
    : `Something went wrong on our side. Quote ${logUnexpected("apply.failed", error)}.`;
  const status = known ? statusOf[error.code] : 500;
  if (wantsJson) return Response.json({ message }, { status, headers });
  const text = `${message}\n\nGo back in your browser: what you have typed is still there.`;
  return new Response(text, { status, headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" } });
}

/** The form with its files: 303 to the status page, or back to the form with words; JSON for our own script. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const wantsJson = request.headers.get("accept") === "application/json";
  try {
    if (isCrossSite(request)) throw new AppError("forbidden", "This form was sent from another site.");
    const location = await takeApplyForm(await currentActor(), (await params).slug, request);
    if (wantsJson) return Response.json({ location }, { headers });
    return new Response(null, { status: 303, headers: { ...headers, Location: location } });
  } catch (error) {
    return refusal(error, wantsJson);
  }
}

/** Somebody reloaded, or followed the address by hand. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const location = `/jobs/${encodeURIComponent((await params).slug)}/apply`;
  return new Response(null, { status: 303, headers: { ...headers, Location: location } });
}
