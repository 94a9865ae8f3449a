import { createHash } from "node:crypto";

// Next loads this file as it is, outside every bundle (next.config.ts, cacheHandler), so it is plain JavaScript and
// meets the rest of the process in globalThis: lib/cache/follow-events.ts opens the store and empties it.

const mostBytes = 96 * 1024 * 1024;
const day = 24 * 60 * 60 * 1000;

globalThis.rolecallPages ??= {
  open: false,
  generation: 0,
  entries: new Map(),
  paths: new Map(),
  bytes: 0,
  begun: new Map(),
};
/** Described in lib/cache/kept-pages.ts. */
const store = globalThis.rolecallPages;

const sameDay = (/** @type {number} */ made) => Math.floor(made / day) === Math.floor(Date.now() / day);

const inlineScripts = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/**
 * The policy of a page that everybody gets the same: its own inline scripts by their hashes, and no others.
 * @param {string} html
 */
export function policyOf(html) {
  const hashes = new Set();
  for (const [, attributes, script] of html.matchAll(inlineScripts)) {
    if (attributes?.includes("application/ld+json")) continue;
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  }
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Only the page that says so itself: React escapes these quotes wherever they come from what somebody typed.
 * @param {string} html
 */
export const saysGone = (html) => html.includes('<meta name="rolecall:status" content="410"/>');

/**
 * Next sends `headers` and `status` as they are after this, on the first answer and on every later one.
 * @param {any} data
 * @param {boolean} exists
 */
function dress(data, exists) {
  data.headers ??= {};
  // Next says of itself that what is not there is not to be kept, and it would be said twice.
  if (exists) data.headers["cache-control"] = "public, max-age=0, must-revalidate";
  if (data.kind !== "APP_PAGE") return;
  data.headers["content-security-policy"] = policyOf(data.html);
  if (saysGone(data.html)) data.status = 410;
}

/** @param {any} value */
function sizeOf(value) {
  let bytes = Buffer.byteLength(value.html ?? "") + (value.rscData?.length ?? 0) + (value.body?.length ?? 0);
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length;
  return bytes + 1024;
}

/** @param {string} key */
function forget(key) {
  const entry = store.entries.get(key);
  if (!entry) return;
  store.entries.delete(key);
  store.paths.delete(pathOf(key));
  store.bytes -= entry.bytes;
}

/**
 * The path within a key such as `/route-cache/APP_PAGE/<hash>/$/jobs/cook`.
 * @param {string} key
 */
function pathOf(key) {
  const path = key.slice(key.indexOf("/$/") + 2);
  return path === "/index" ? "/" : path;
}

/** The rendered public pages and feeds of this process, in memory, for at most the day on which they were made. */
export default class PageCache {
  /**
   * @param {string} key
   * @param {{ kind: string }} context
   */
  async get(key, context) {
    if (context.kind === "FETCH") return null;
    const entry = store.entries.get(key);
    if (entry && sameDay(entry.made)) {
      store.entries.delete(key);
      store.entries.set(key, entry);
      return { lastModified: entry.made, value: entry.value, cacheControl: entry.cacheControl };
    }
    forget(key);
    // The first that missed counts: what it reads may be older than what a later one would.
    if (!store.begun.has(key)) store.begun.set(key, store.generation);
    if (store.begun.size > 10_000) store.begun.clear();
    return null;
  }

  /**
   * @param {string} key
   * @param {any} data
   * @param {{ fetchCache?: boolean, cacheControl?: any }} context
   */
  async set(key, data, context) {
    if (!data || context.fetchCache || (data.kind !== "APP_PAGE" && data.kind !== "APP_ROUTE")) return;
    dress(data, data.status !== 404 && !key.endsWith("/_not-found"));
    const began = store.begun.get(key);
    store.begun.delete(key);
    // Something changed while it was being rendered: it is sent to whoever asked, and not kept.
    if (!store.open || began !== store.generation) return;
    const bytes = sizeOf(data);
    // An address that does not exist costs nothing to make up.
    if (data.status === 404 || bytes > mostBytes / 4) return;
    forget(key);
    store.entries.set(key, { made: Date.now(), bytes, value: data, cacheControl: context.cacheControl });
    if (!key.endsWith("/_not-found")) store.paths.set(pathOf(key), key);
    store.bytes += bytes;
    for (const oldest of store.entries.keys()) {
      if (store.bytes <= mostBytes) break;
      forget(oldest);
    }
  }

  async revalidateTag() {
    empty();
  }

  resetRequestCache() {}
}

function empty() {
  store.generation += 1;
  store.entries.clear();
  store.paths.clear();
  store.bytes = 0;
}
