import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { securityHeaders } from "@/lib/http/security-headers";
import { logUnexpected } from "@/lib/telemetry/log";
import { keptPages } from "./kept-pages";
import { accepts, forNext, sameDay } from "./serve-kept";

// A search is made for each request. What surrounds its results is the same for everybody, so React makes that once,
// and its policy is made of hashes; rendering all of it anew takes four times as long as finding the results.

const framePath = "/search/frame";
const place = "<!--results-->";

/** Makes the results of a search as HTML; null for an address that asks for nothing in particular. */
export type FindResults = (query: URLSearchParams) => Promise<string | null>;

type Frame = { before: string; after: string; policy: string };

function findFrame(): Frame | null {
  const pages = keptPages();
  const page = pages.entries.get(pages.paths.get(framePath) ?? "");
  if (!page?.value.html || !sameDay(page.made)) return null;
  // Once: in React's own data, further down, the mark is escaped.
  const at = page.value.html.indexOf(place);
  if (at < 0) return null;
  return {
    before: page.value.html.slice(0, at),
    after: page.value.html.slice(at + place.length),
    policy: String(page.value.headers["content-security-policy"]),
  };
}

function queryOf(request: IncomingMessage): URLSearchParams | null {
  const { method, url = "", headers } = request;
  const [path, query] = [url.slice(0, url.indexOf("?")), url.slice(url.indexOf("?") + 1)];
  if (method !== "GET" || !url.includes("?") || (path !== "/" && path !== "/search") || !query) return null;
  return forNext.some((name) => name in headers) ? null : new URLSearchParams(query);
}

let asked = false;

/** Lets Next make the frame, so that the next search finds it. */
function askForFrame(request: IncomingMessage): void {
  if (asked || !keptPages().open) return;
  asked = true;
  void fetch(`http://127.0.0.1:${request.socket.localPort}${framePath}`)
    .then((answer) => answer.arrayBuffer())
    .catch(() => undefined)
    .finally(() => {
      asked = false;
    });
}

function send(request: IncomingMessage, response: ServerResponse, frame: Frame, results: string): void {
  const plain = Buffer.from(frame.before + results + frame.after);
  const zip = accepts(request);
  const body = zip ? gzipSync(plain, { level: 4 }) : plain;
  response.writeHead(200, {
    ...securityHeaders,
    "content-security-policy": frame.policy,
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate",
    vary: "accept-encoding",
    ...(zip ? { "content-encoding": "gzip" } : {}),
    "content-length": body.length,
  });
  response.end(body);
}

/**
 * Answers a search, or leaves it to `next`: what is no search, what the frame is missing for, and what goes wrong,
 * for which Next has a page.
 */
export function serveSearch(
  request: IncomingMessage,
  response: ServerResponse,
  findResults: FindResults,
  next: () => void,
): void {
  const query = queryOf(request);
  const frame = query && findFrame();
  if (!query || !frame) {
    if (query) askForFrame(request);
    next();
    return;
  }
  findResults(query).then(
    (results) => (results === null ? next() : send(request, response, frame, results)),
    (error: unknown) => {
      logUnexpected("search.failed", error);
      next();
    },
  );
}
