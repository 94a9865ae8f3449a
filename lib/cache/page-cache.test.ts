import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { changesPublicPages, dropPages } from "./follow-events";
import { keptPages } from "./kept-pages";

type Cached = { value: { html: string; status?: number; headers: Record<string, string> } } | null;
type PageCache = {
  get(key: string, context: { kind: string }): Promise<Cached>;
  set(key: string, data: unknown, context: object): Promise<void>;
};
const file = "./page-cache.mjs";
const { default: Cache, policyOf } = (await import(file)) as {
  default: new () => PageCache;
  policyOf: (html: string) => string;
};
const pages = keptPages();
const cache = new Cache();
const page = (html: string) => ({
  kind: "APP_PAGE",
  html,
  headers: {} as Record<string, string>,
  status: undefined,
});
const get = (key: string) => cache.get(key, { kind: "APP_PAGE" });

beforeEach(() => {
  pages.open = true;
  pages.begun.clear();
  dropPages();
  vi.useRealTimers();
});

async function render(key: string, html = "<p>1</p>") {
  await get(key);
  const data = page(html);
  await cache.set(key, data, {});
  return data;
}

describe("the policy", () => {
  test("names the hash of each inline script that runs, and nothing else", () => {
    const script = 'self.__next_f.push([1,"a"])';
    const hash = createHash("sha256").update(script).digest("base64");
    const policy = policyOf(
      `<script src="/a.js" async=""></script><script>${script}</script><script type="application/ld+json">{}</script>`,
    );
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  test("is on the very object that Next sends, at first and later", async () => {
    const data = await render("/");
    expect(data.headers["content-security-policy"]).toContain("script-src 'self'");
    expect(data.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect((await get("/"))?.value).toBe(data);
  });
});

describe("a page is kept", () => {
  test("until something changes", async () => {
    await render("/");
    dropPages();
    expect(await get("/")).toBeNull();
  });
  test("not when something changed while it was being rendered", async () => {
    await get("/");
    dropPages();
    await cache.set("/", page("old"), {});
    expect(await get("/")).toBeNull();
    await cache.set("/", page("new"), {});
    expect((await get("/"))?.value.html).toBe("new");
  });
  test("not before anybody listens", async () => {
    pages.open = false;
    await render("/");
    expect(await get("/")).toBeNull();
  });
  test("no longer than its day, since it says how many days ago", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-24T23:59:59Z") });
    await render("/");
    expect(await get("/")).not.toBeNull();
    vi.setSystemTime(new Date("2026-11-25T00:00:01Z"));
    expect(await get("/")).toBeNull();
  });
  test("not when there is no such page", async () => {
    await get("/jobs/x");
    await cache.set("/jobs/x", { ...page(""), status: 404 }, {});
    expect(await get("/jobs/x")).toBeNull();
  });
  test("and memory has an end: what was read longest ago goes first", async () => {
    const large = "x".repeat(10 * 1024 * 1024);
    for (let index = 0; index < 9; index += 1) await render(`/${index}`, large);
    await get("/0");
    await render("/9", large);
    expect(await get("/0")).not.toBeNull();
    expect(await get("/1")).toBeNull();
  });
});

test("a page that says so is gone, and one that quotes it is not", async () => {
  expect((await render("/a", '<meta name="rolecall:status" content="410"/>')).status).toBe(410);
  expect(
    (await render("/b", "&lt;meta name=&quot;rolecall:status&quot; content=&quot;410&quot;/&gt;")).status,
  ).toBeUndefined();
});

test("only what a visitor can see counts as a change", () => {
  expect(changesPublicPages({ name: "posting.listing_changed" })).toBe(true);
  expect(changesPublicPages({ name: "company.updated" })).toBe(true);
  expect(changesPublicPages({ name: "posting.edited" })).toBe(false);
  expect(changesPublicPages({ name: "application.moved" })).toBe(false);
});
