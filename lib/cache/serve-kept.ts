import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { securityHeaders } from "@/lib/http/security-headers";
import { type KeptPage, keptPages } from "./kept-pages";

// Next hashes, encodes and compresses a cached page again for each request, which for a page of 100 KB takes twice as
// long as all the rest. A kept page is the same for everybody, so here it is prepared once.

const day = 24 * 60 * 60 * 1000;
export const sameDay = (made: number) => Math.floor(made / day) === Math.floor(Date.now() / day);

/** Requests for something else than the page itself: Next's own router, a preview, a page being made anew. */
export const forNext = [
  "rsc",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "x-prerender-revalidate",
];

const byLink = /^(\/jobs\/[^/?]+)\?via=([a-z0-9]{6,32})$/;

/** The code of the tracking link by which somebody opens a posting; null for a page that is only fetched ahead. */
export function trackingCodeOf({ method, url = "", headers }: IncomingMessage): string | null {
  if (method !== "GET" || !url.startsWith("/jobs/") || forNext.some((name) => name in headers)) return null;
  if (/prefetch|preview/.test(`${headers["sec-purpose"] ?? ""} ${headers.purpose ?? ""}`)) return null;
  return /^\/jobs\/[^/?]+\?(?:.*&)?via=([a-z0-9]{6,32})(?:&|$)/.exec(url)?.[1] ?? null;
}

function findKept(request: IncomingMessage): KeptPage | null {
  const { method, url, headers } = request;
  if ((method !== "GET" && method !== "HEAD") || !url || forNext.some((name) => name in headers)) return null;
  if (headers.cookie?.includes("__prerender_bypass") || headers.range) return null;
  const pages = keptPages();
  const key = pages.paths.get(url.replace(byLink, "$1/via/$2"));
  const page = key === undefined ? undefined : pages.entries.get(key);
  if (key === undefined || !page || !sameDay(page.made)) return null;
  pages.entries.delete(key);
  pages.entries.set(key, page);
  return page;
}

function prepare(page: KeptPage) {
  const body = page.value.body ?? Buffer.from(page.value.html ?? "");
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  page.ready = { body, etag };
  return page.ready;
}

export const accepts = (request: IncomingMessage) =>
  /(?:^|,)\s*gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(request.headers["accept-encoding"] ?? ""));

function send(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  const ready = page.ready ?? prepare(page);
  const isText = !String(page.value.headers["content-type"] ?? "").startsWith("image/");
  const zip = isText && accepts(request);
  if (zip) ready.zipped ??= gzipSync(ready.body);
  const body = zip && ready.zipped ? ready.zipped : ready.body;
  const headers: Record<string, string | string[] | number> = { ...securityHeaders };
  for (const [name, value] of Object.entries(page.value.headers))
    if (value !== undefined && name !== "x-next-cache-tags") headers[name] = value;
  headers["content-type"] ??= "text/html; charset=utf-8";
  headers.vary =
    "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, accept-encoding";
  // The same page compressed is another representation, so it has another tag.
  headers.etag = zip ? ready.etag.replace(/"$/, '-gzip"') : ready.etag;
  const known = request.headers["if-none-match"]?.split(/\s*,\s*/).map((tag) => tag.replace(/^W\//, ""));
  const status = page.value.status ?? 200;
  if (status === 200 && (known?.includes(headers.etag) || known?.includes("*"))) {
    response.writeHead(304, headers).end();
    return;
  }
  if (zip) headers["content-encoding"] = "gzip";
  headers["content-length"] = body.length;
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
}

/** Answers with a kept page. False, with nothing done, where there is none: then Next makes it. */
export function serveKept(request: IncomingMessage, response: ServerResponse): boolean {
  const page = findKept(request);
  if (!page) return false;
  send(request, response, page);
  return true;
}
