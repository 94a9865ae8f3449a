import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { siteUrl } from "@/lib/http/site-url";

export const dynamic = "force-dynamic";

const halfYear = 182 * 24 * 60 * 60 * 1000;

/** RFC 9116: where to report a weakness. The contact is the sender of this site's mail. */
export function GET() {
  const address = env().MAIL_FROM.match(/<([^>]+)>/)?.[1] ?? env().MAIL_FROM;
  const lines = [
    `Contact: mailto:${address}`,
    `Expires: ${new Date(now().getTime() + halfYear).toISOString()}`,
    "Preferred-Languages: en, de, fr",
    `Canonical: ${siteUrl("/.well-known/security.txt")}`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
