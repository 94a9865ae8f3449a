import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { PATCH as configure, GET as read } from "@/app/api/v1/postings/[id]/route";
import { POST as create, GET as list } from "@/app/api/v1/postings/route";
import type { UserActor } from "@/lib/auth/actor";
import type { Scope } from "@/lib/auth/scopes";
import { db } from "@/lib/db";
import { joinTeam, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { createToken } from "@/lib/tokens/create-token";
import { contracts } from "./contracts";
import { openApi } from "./openapi";

const root = "app/api/v1";
const outside = new Set(["openapi.json", "[...path]"]);

function routeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory() && outside.has(entry.name)) return [];
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? routeFiles(file) : entry.name === "route.ts" ? [file] : [];
  });
}

describe("contracts and routes", () => {
  it("belong together, both ways, and a route stays short", () => {
    const offered = routeFiles(root).flatMap((file) => {
      const text = readFileSync(file, "utf8");
      expect(text.split("\n").length, file).toBeLessThanOrEqual(40);
      const address = path.dirname(file).slice(root.length).replaceAll("[", "{").replaceAll("]", "}");
      return [...text.matchAll(/^ {2}([A-Z]+): endpoint\(/gm)].map(([, method]) => `${method} ${address}`);
    });
    expect(offered.sort()).toEqual(contracts.map(({ method, path: at }) => `${method} ${at}`).sort());
  });

  it("have one name each, and what creates is a POST", () => {
    const names = contracts.map(({ operation }) => operation);
    expect(new Set(names).size).toBe(names.length);
    for (const { method, creates, guarded, operation } of contracts) {
      if (creates) expect(method, operation).toBe("POST");
      if (["PUT", "PATCH", "DELETE"].includes(method)) expect(guarded, operation).toBe(true);
    }
  });

  it("make the committed document (write it with UPDATE_OPENAPI=1 after reading the change)", async () => {
    const file = "docs/openapi.json";
    const document = `${JSON.stringify(openApi(), null, 2)}\n`;
    if (process.env.UPDATE_OPENAPI || !existsSync(file))
      (await import("node:fs")).writeFileSync(file, document);
    expect(readFileSync(file, "utf8")).toBe(document);
  });
});

describe("at the door", () => {
  beforeEach(resetDatabase);
  const all: Scope[] = ["postings:read", "postings:write"];
  const tokenOf = async (actor: UserActor, scopes = all) =>
    (await createToken(actor, { name: "test", scopes, days: 1 })).token;
  const nowhere = { params: Promise.resolve({}) };
  const at = (id: string) => ({ params: Promise.resolve({ id }) });
  const ask = (method: string, token?: string, body?: unknown, headers: Record<string, string> = {}) =>
    new Request("http://localhost/api/v1/postings", {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
    });
  const problem = async (response: Response) => {
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    return (await response.json()) as { status: number; type: string; errors?: { pointer: string }[] };
  };

  it("nobody comes in without a token in force, its scope and its person's rights", async () => {
    const rosa = await makeMember("recruiter");
    const nobody = await list(ask("GET"), nowhere);
    expect(nobody.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(await problem(nobody)).toMatchObject({ status: 401 });
    const token = await tokenOf(rosa, ["postings:write"]);
    expect(await problem(await list(ask("GET", token), nowhere))).toMatchObject({ status: 403 });
    await db.user.update({ where: { id: rosa.userId }, data: { disabledAt: new Date() } });
    expect((await create(ask("POST", token, { title: "x" }), nowhere)).status).toBe(401);
    const secret = await makeOpenPosting({ confidential: true });
    const other = await makeMember("recruiter");
    const theirs = await tokenOf(other);
    expect((await read(ask("GET", theirs), at(secret.id))).status).toBe(404);
    await joinTeam(secret.id, other);
    expect((await read(ask("GET", theirs), at(secret.id))).status).toBe(200);
  });

  it("answers in snake_case with an ETag, limits, and 304 for what is known", async () => {
    const token = await tokenOf(await makeMember("recruiter"));
    const posting = await makeOpenPosting();
    const first = await read(ask("GET", token), at(posting.id));
    const body = (await first.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ id: posting.id, reply_within_days: null, advert: { time_zone: "UTC" } });
    expect(first.headers.get("ratelimit-policy")).toBe('"api";q=600;w=60');
    const etag = first.headers.get("etag")!;
    const again = await read(ask("GET", token, undefined, { "If-None-Match": etag }), at(posting.id));
    expect(again.status).toBe(304);
  });

  it("holds a change to what its author saw", async () => {
    const token = await tokenOf(await makeMember("recruiter"));
    const posting = await makeOpenPosting();
    const etag = (await read(ask("GET", token), at(posting.id))).headers.get("etag")!;
    const change = (match: Record<string, string>, days: number) =>
      configure(ask("PATCH", token, { reply_within_days: days }, match), at(posting.id));
    expect((await change({}, 5)).status).toBe(428);
    expect((await change({ "If-Match": etag }, 5)).status).toBe(200);
    expect((await change({ "If-Match": etag }, 6)).status).toBe(412);
  });

  it("says where a body does not fit, and what it does not know", async () => {
    const token = await tokenOf(await makeMember("recruiter"));
    const wrong = await problem(await create(ask("POST", token, { title: 5, replyWithinDays: 3 }), nowhere));
    expect(wrong).toMatchObject({ status: 422, errors: [{ pointer: "/replyWithinDays" }] });
    const typed = await problem(await create(ask("POST", token, { title: 5 }), nowhere));
    expect(typed.errors).toMatchObject([{ pointer: "/title" }]);
    const plain = ask("POST", token, { title: "x" }, { "Content-Type": "text/plain" });
    expect(await problem(await create(plain, nowhere))).toMatchObject({ status: 415 });
    const strange = new Request("http://localhost/api/v1/postings?colour=red", {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(await problem(await list(strange, nowhere))).toMatchObject({ status: 400 });
  });

  it("does what has one Idempotency-Key once, however often and at once it is sent", async () => {
    const token = await tokenOf(await makeMember("recruiter"));
    const send = (title: string) =>
      create(ask("POST", token, { title }, { "Idempotency-Key": '"one"' }), nowhere);
    const answers = await Promise.all(Array.from({ length: 50 }, () => send("Once")));
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    expect(await db.posting.count({ where: { title: "Once" } })).toBe(1);
    const replay = await send("Once");
    expect([replay.status, replay.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
    expect((await send("Other")).status).toBe(422);
  });

  it("walks a list by signed cursors without a miss or a repeat", async () => {
    const token = await tokenOf(await makeMember("recruiter"));
    for (let made = 0; made < 7; made += 1) await makeOpenPosting();
    const seen: string[] = [];
    let url = "http://localhost/api/v1/postings?limit=3";
    for (;;) {
      const response = await list(
        new Request(url, { headers: { Authorization: `Bearer ${token}` } }),
        nowhere,
      );
      const page = (await response.json()) as { data: { id: string }[]; next_cursor: string | null };
      seen.push(...page.data.map(({ id }) => id));
      if (!page.next_cursor) break;
      expect(response.headers.get("link")).toContain('rel="next"');
      url = `http://localhost/api/v1/postings?limit=3&cursor=${page.next_cursor}`;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
    const forged = new Request("http://localhost/api/v1/postings?cursor=abc.def", {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect((await list(forged, nowhere)).status).toBe(400);
  });
});
