import { env } from "@/lib/env";

/**
 * Whether a request that carries a cookie may change anything: it must come from our own pages.
 * Sec-Fetch-Site is set by every current browser and cannot be forged by a page; Origin is the older proof.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin) return origin === new URL(env().APP_URL).origin;
  return site === "same-origin";
}
