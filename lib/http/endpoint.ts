import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor, UserActor } from "@/lib/auth/actor";
import { type Bearer, findBearer } from "@/lib/auth/find-bearer";
import { visitor } from "@/lib/auth/visitor";
import { clientAddress } from "./client-address";
import type { BodyOf, Contract, ParamsOf, QueryOf } from "./contract";
import { onceOnly, readIdempotencyKey } from "./idempotency";
import { invalidBody, ProblemError, problemResponse } from "./problem";
import { apiQuota, countRequest, publicQuota } from "./rate-limit";
import { fromWire, toWire, unknownSpelling, wireName } from "./wire";

export type Call<C extends Contract> = {
  actor: C["scope"] extends null ? Actor : UserActor;
  params: ParamsOf<C>;
  query: QueryOf<C>;
  body: BodyOf<C>;
  /** Holds a change to what its author saw: throws unless `current`, as `read` answers it, has the ETag of If-Match. */
  match: (read: Contract, current: unknown) => void;
};

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
export type Route = (request: Request, context: Context) => Promise<Response>;

const mostBody = 6 * 1024 * 1024;

async function authenticate(request: Request, contract: Contract): Promise<Bearer | null> {
  const header = request.headers.get("authorization");
  if (header === null && contract.scope === null) return null;
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(header ?? "")?.[1];
  const bearer = token ? await findBearer(token) : null;
  if (!bearer) throw new ProblemError("unauthenticated", "Send a token in force as Authorization: Bearer.");
  if (contract.scope && !bearer.scopes.includes(contract.scope))
    throw new ProblemError("insufficient_scope", `This needs the scope ${contract.scope}.`);
  return bearer;
}

/** @throws ProblemError bad_request for what is not understood; an unknown name is that, too */
function readQuery(schema: z.ZodObject | undefined, url: URL): unknown {
  const given = Object.fromEntries(url.searchParams);
  const known = schema ? Object.keys(schema.shape).map(wireName) : [];
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ProblemError("bad_request", `There is no parameter “${unknown}” here.`);
  if (!schema) return undefined;
  const parsed = schema.safeParse(fromWire(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProblemError("bad_request", `${wireName(String(issue?.path[0] ?? ""))}: ${issue?.message}`);
}

async function readBody(request: Request): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw new ProblemError("unsupported_media_type", "The body must be application/json.");
  const text = await request.text();
  if (text.length > mostBody) throw new ProblemError("too_large", "Send at most 6 MB.");
  return text;
}

function parseBody(schema: z.ZodType, text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text || "{}");
  } catch {
    throw new ProblemError("bad_request", "The body is not JSON.");
  }
  const strange = unknownSpelling(json);
  if (strange !== null)
    throw new ProblemError("invalid", "Names are in snake_case.", [
      { pointer: strange, code: "unrecognized_key", detail: "There is no such name here." },
    ]);
  const parsed = schema.safeParse(fromWire(json));
  if (!parsed.success) throw invalidBody(parsed.error);
  return parsed.data;
}

/** A strong ETag of exactly these bytes. */
const etagOf = (body: string) => `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
const lists = (header: string | null, etag: string) =>
  header === "*" || (header ?? "").split(",").some((each) => each.trim() === etag);

function matcher(request: Request) {
  return (read: Contract, current: unknown) => {
    const header = request.headers.get("if-match");
    if (header === null) throw new ProblemError("precondition_required", "Send the ETag that you have seen.");
    if (!lists(header, etagOf(checked(read, current))))
      throw new ProblemError("precondition_failed", "Read it again, then repeat your change.");
  };
}

/** Our own answers are held to the contract as well; a difference is our mistake, logged and told as that. */
function checked(contract: Contract, value: unknown): string {
  if (!contract.response) return "";
  const parsed = contract.response.safeParse(value);
  if (!parsed.success) throw new Error(`${contract.operation} answers otherwise: ${parsed.error.message}`);
  return JSON.stringify(toWire(parsed.data));
}

function nextLink(url: URL, body: string): Record<string, string> {
  const cursor = (JSON.parse(body) as { next_cursor?: string | null }).next_cursor;
  if (!cursor) return {};
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return { Link: `<${next.pathname}${next.search}>; rel="next"` };
}

function answer(
  request: Request,
  contract: Contract,
  done: { status: number; body: string },
  headers: Headers,
): Response {
  const { status, body } = done;
  if (body === "") return new Response(null, { status, headers });
  headers.set("Content-Type", "application/json");
  if (request.method === "GET") {
    const etag = etagOf(body);
    headers.set("ETag", etag);
    for (const [name, value] of Object.entries(nextLink(new URL(request.url), body)))
      headers.set(name, value);
    if (lists(request.headers.get("if-none-match"), etag))
      return new Response(null, { status: 304, headers });
  }
  if (contract.status === 201) {
    const { id } = JSON.parse(body) as { id?: string };
    if (id) headers.set("Location", `${new URL(request.url).pathname}/${id}`);
  }
  return new Response(body, { status, headers });
}

/**
 * A route handler out of a contract and what it does: who asks, what they send, how often, once or again, the answer
 * and every problem are dealt with here. The handler speaks camelCase, the wire snake_case.
 */
export function endpoint<const C extends Contract>(
  contract: C,
  handle: (call: Call<C>) => Promise<unknown>,
): Route {
  return async (request, context) => {
    const requestId = crypto.randomUUID();
    let limits: Record<string, string> = {};
    try {
      const bearer = await authenticate(request, contract);
      limits = bearer
        ? await countRequest(apiQuota, bearer.actor.userId)
        : await countRequest(publicQuota, clientAddress(request));
      const url = new URL(request.url);
      const given = contract.params?.safeParse(await context.params);
      if (given && !given.success) throw new ProblemError("not_found", "There is no such thing.");
      const query = readQuery(contract.query, url);
      const text = contract.body ? await readBody(request) : "";
      const body = contract.body ? parseBody(contract.body, text) : undefined;
      const call = {
        actor: bearer?.actor ?? visitor(),
        params: given?.data,
        query,
        body,
        match: matcher(request),
      } as Call<C>;
      const work = async () => ({ status: contract.status, body: checked(contract, await handle(call)) });
      const key = contract.creates ? readIdempotencyKey(request.headers.get("idempotency-key")) : null;
      const asked = { method: request.method, path: url.pathname, payload: text };
      const done =
        key && bearer ? await onceOnly({ ...asked, key, actor: bearer.actor }, work) : await work();
      const headers = new Headers({
        ...limits,
        "Cache-Control": "private, no-store",
        "X-Request-Id": requestId,
      });
      if ("replayed" in done && done.replayed) headers.set("Idempotency-Replayed", "true");
      return answer(request, contract, done, headers);
    } catch (error) {
      return problemResponse(error, requestId, limits);
    }
  };
}

type Routes = { [M in "GET" | "POST" | "PUT" | "PATCH" | "DELETE"]?: Route };

/** All methods of one address: those that are offered, and a problem with Allow for the others. */
export function routes(offered: Routes): Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Route> {
  const allow = Object.keys(offered).join(", ");
  const refuse: Route = async () =>
    problemResponse(
      new ProblemError("method_not_allowed", `Here there is ${allow}.`, [], { Allow: allow }),
      crypto.randomUUID(),
    );
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, ...offered };
}
