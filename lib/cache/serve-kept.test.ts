import { request as ask, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { dropPages } from "./follow-events";
import { type KeptPage, keptPages } from "./kept-pages";
import { serveFirst } from "./serve-first";

let server: Server;
const visits: string[] = [];
beforeAll(async () => {
  serveFirst(
    async (query) => {
      if (query.get("q") === "broken") throw new Error("broken");
      return query.get("q") ? `<b>${query.get("q")}</b>` : null;
    },
    (code) => void visits.push(code),
  );
  server = createServer((_, response) => response.end("Next"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());
beforeEach(dropPages);

function keep(path: string, value: Partial<KeptPage["value"]>, made = Date.now()) {
  const headers = { "content-security-policy": "x", "x-next-cache-tags": "secret" };
  const page = { kind: "APP_PAGE", html: "<p>Kept: ä</p>", headers, ...value };
  keptPages().entries.set(`key ${path}`, { made, bytes: 1, value: page });
  keptPages().paths.set(path, `key ${path}`);
}

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    ask({ port, host: "127.0.0.1", path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", reject)
      .end();
  });
}
const text = async (...args: Parameters<typeof get>) => (await get(...args)).body.toString();

test("a kept page is sent with its headers and those of every answer", async () => {
  keep("/", {});
  const { status, headers, body } = await get("/");
  expect(status).toBe(200);
  expect(body.toString()).toBe("<p>Kept: ä</p>");
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-length": "15",
    "content-security-policy": "x",
    "x-content-type-options": "nosniff",
  });
  expect(headers).not.toHaveProperty("x-next-cache-tags");
  expect(headers).not.toHaveProperty("set-cookie");
});

test("whoever has it already is told so, and compressed is another thing than plain", async () => {
  keep("/", {});
  const plain = await get("/");
  const zipped = await get("/", { "accept-encoding": "br, gzip;q=0.8" });
  expect(gunzipSync(zipped.body).toString()).toBe("<p>Kept: ä</p>");
  expect(zipped.headers.etag).not.toBe(plain.headers.etag);
  const again = await get("/", { "if-none-match": `"other", W/${plain.headers.etag}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await get("/", { "accept-encoding": "gzip;q=0" })).headers).not.toHaveProperty("content-encoding");
});

test("a page that is gone is gone here too, and HEAD has no body", async () => {
  keep("/jobs/x", { status: 410 });
  expect((await get("/jobs/x")).status).toBe(410);
  const head = await get("/jobs/x", {}, "HEAD");
  expect([head.status, head.headers["content-length"], head.body.length]).toEqual([410, "15", 0]);
});

test("a feed keeps its own type", async () => {
  const headers = { "content-type": "application/rss+xml" };
  keep("/feeds/rss", { kind: "APP_ROUTE", html: undefined, body: Buffer.from("<rss/>"), headers });
  expect((await get("/feeds/rss")).headers["content-type"]).toBe("application/rss+xml");
});

test("the rest is Next's: other paths, searches, other methods, its own router, yesterday's page", async () => {
  keep("/", {});
  keep("/old", {}, Date.now() - 24 * 60 * 60 * 1000);
  expect(await text("/jobs/y")).toBe("Next");
  expect(await text("/?q=x")).toBe("Next");
  expect(await text("/", {}, "POST")).toBe("Next");
  expect(await text("/", { rsc: "1" })).toBe("Next");
  expect(await text("/", { cookie: "__prerender_bypass=1" })).toBe("Next");
  expect(await text("/old")).toBe("Next");
  dropPages();
  expect(await text("/")).toBe("Next");
});

test("a search stands in its frame, under the frame's policy, and is kept by nobody", async () => {
  keep("/search/frame", { html: "<main><!--results--></main><script>1</script>" });
  for (const path of ["/?q=x", "/search?q=x"]) {
    const { headers, body } = await get(path);
    expect(body.toString()).toBe("<main><b>x</b></main><script>1</script>");
    expect(headers).toMatchObject({ "content-security-policy": "x", "x-content-type-options": "nosniff" });
    expect(headers["cache-control"]).toContain("no-store");
  }
  const zipped = await get("/?q=$%26", { "accept-encoding": "gzip" });
  expect(gunzipSync(zipped.body).toString()).toContain("<b>$&</b>");
});

test("a search without frame, that asks for nothing, that fails, or that Next's router asks for is Next's", async () => {
  expect(await text("/?q=x")).toBe("Next");
  keep("/search/frame", { html: "<!--results-->" });
  expect(await text("/?q=")).toBe("Next");
  expect(await text("/search")).toBe("Next");
  expect(await text("/search?q=broken")).toBe("Next");
  expect(await text("/search?q=x", { rsc: "1" })).toBe("Next");
  expect(await text("/searches?q=x")).toBe("Next");
});

test("a posting by a tracking link is a kept page too, and each opening is counted", async () => {
  visits.length = 0;
  keep("/jobs/cook/via/abc234", { html: "by link" });
  keep("/jobs/cook", { html: "plain" });
  expect(await text("/jobs/cook?via=abc234")).toBe("by link");
  expect(await text("/jobs/cook")).toBe("plain");
  expect(await text("/jobs/cook?utm=x&via=abc234")).toBe("Next");
  expect(visits).toEqual(["abc234", "abc234"]);
  await get("/jobs/cook?via=abc234", {}, "HEAD");
  await get("/jobs/cook?via=abc234", { rsc: "1" });
  await get("/jobs/cook?via=abc234", { "sec-purpose": "prefetch" });
  await get("/jobs/cook?via=ABC");
  expect(visits).toHaveLength(2);
});
