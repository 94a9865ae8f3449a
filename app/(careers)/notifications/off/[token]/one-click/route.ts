import { currentActor } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { siteUrl } from "@/lib/http/site-url";
import { TurnOffMails } from "@/lib/notifications/schema";
import { turnOffMails } from "@/lib/notifications/turn-off-mails";

type Context = { params: Promise<{ token: string }> };

export const dynamic = "force-dynamic";

const headers = { "Cache-Control": "private, no-store" };

/** What a mail program's "Unsubscribe" sends (RFC 8058), and what the page's button sends: no session is needed. */
export async function POST(request: Request, { params }: Context) {
  const parsed = TurnOffMails.safeParse(await params);
  try {
    if (!parsed.success) throw new AppError("not_found", "This link does not work.");
    await turnOffMails(await currentActor(), parsed.data);
  } catch (error) {
    if (error instanceof AppError) return new Response(error.message, { status: 404, headers });
    throw error;
  }
  const isPage = request.headers.get("sec-fetch-mode") === "navigate";
  if (!isPage) return new Response("You get no more of these mails.", { headers });
  const path = `/notifications/off/${parsed.data.token}?done=1`;
  return new Response(null, { status: 303, headers: { ...headers, Location: siteUrl(path) } });
}

/** Looking changes nothing: programs that open every link of a mail find the page that asks. */
export async function GET(_: Request, { params }: Context) {
  const { token } = await params;
  const path = `/notifications/off/${encodeURIComponent(token)}`;
  return new Response(null, { status: 303, headers: { ...headers, Location: siteUrl(path) } });
}
