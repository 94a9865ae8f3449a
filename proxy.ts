import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";

/**
 * The policy of a page that is rendered for one request: only scripts that carry its nonce, and what they load. Pages
 * that everybody gets the same are not in the matcher; theirs comes from lib/cache/page-cache.mjs.
 */
function policyWith(nonce: string): string {
  const developing = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    // Signing in and out are forms that lead to the issuer.
    `form-action 'self' ${new URL(env().OIDC_ISSUER).origin}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A posting by one of its tracking links: a page of its own, kept like the posting's, with the policy that is kept. */
function rewriteToLink({ nextUrl }: NextRequest): NextResponse | null {
  const code = nextUrl.searchParams.get("via");
  if (!/^\/jobs\/[^/]+$/.test(nextUrl.pathname) || code === null) return null;
  const known = /^[a-z0-9]{6,32}$/.test(code);
  return known
    ? NextResponse.rewrite(new URL(`${nextUrl.pathname}/via/${code}`, nextUrl))
    : NextResponse.next();
}

export function proxy(request: NextRequest): NextResponse {
  const byLink = rewriteToLink(request);
  if (byLink) return byLink;
  const policy = policyWith(Buffer.from(crypto.randomUUID()).toString("base64"));
  const headers = new Headers(request.headers);
  // Next reads the nonce from here and puts it on every script that it writes.
  headers.set("content-security-policy", policy);
  const { pathname, search } = request.nextUrl;
  const response =
    pathname === "/"
      ? NextResponse.rewrite(new URL(`/search${search}`, request.nextUrl), { request: { headers } })
      : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Uploads are left out: a body that passes here is cut at 10 MB. So are files, which set a policy of their own,
// and the board's data, which is no page.
export const config = {
  matcher: [
    // `/?q=nurse` is a search, while `/` alone is one page for everybody. The keys are those of lib/search/params.ts.
    { source: "/", has: [{ type: "query", key: "q" }] },
    { source: "/", has: [{ type: "query", key: "sort" }] },
    { source: "/", has: [{ type: "query", key: "after" }] },
    { source: "/", has: [{ type: "query", key: "place" }] },
    { source: "/", has: [{ type: "query", key: "workplace" }] },
    { source: "/", has: [{ type: "query", key: "department" }] },
    { source: "/", has: [{ type: "query", key: "contract" }] },
    { source: "/", has: [{ type: "query", key: "employment" }] },
    { source: "/", has: [{ type: "query", key: "experience" }] },
    { source: "/", has: [{ type: "query", key: "skill" }] },
    { source: "/", has: [{ type: "query", key: "company" }] },
    { source: "/jobs/:slug", has: [{ type: "query", key: "via" }] },
    "/search",
    "/jobs/:slug/apply",
    "/status/:path*",
    "/pool/:path*",
    "/notifications/:path*",
    "/sign-in",
    "/docs/:path*",
    "/join/:path*",
    "/me/:path*",
    "/dashboard",
    "/dashboard/((?!postings/new/read-file$|postings/[^/]+/pipeline/board$|(?:.*/)?files/).*)",
  ],
};
