import { env } from "@/lib/env";

/**
 * Whether a browser says that this request comes from another site's page. Silence is no such word: it is for forms
 * that carry no cookie's rights, which older browsers and plain tools may send as well.
 */
export function isCrossSite(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  return origin !== null && origin !== new URL(env().APP_URL).origin;
}
