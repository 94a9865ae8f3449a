import { z } from "zod";
import { AppError, statusOf } from "@/lib/errors";
import { logUnexpected } from "@/lib/telemetry/log";
import { siteUrl } from "./site-url";
import { wireName } from "./wire";

/** The problems that the wire itself has, beside those of lib/errors.ts. */
export const wireProblems = {
  bad_request: [400, "The request is not well formed"],
  insufficient_scope: [403, "The token's scopes do not cover this"],
  method_not_allowed: [405, "This method is not offered here"],
  precondition_failed: [412, "Somebody has changed this meanwhile"],
  unsupported_media_type: [415, "Send application/json"],
  precondition_required: [428, "Say in If-Match what you have seen"],
  unexpected: [500, "Something went wrong on our side"],
} as const;
export type WireProblem = keyof typeof wireProblems;

export const titles = {
  invalid: "What was sent does not fit",
  unauthenticated: "Say who you are",
  forbidden: "This may be seen, not done",
  not_found: "There is no such thing",
  conflict: "The state does not allow it",
  gone: "This is no longer there",
  too_large: "This is too large",
  rate_limited: "Too many requests",
  unavailable: "Not available right now",
} as const;

type FieldProblem = { pointer: string; code: string; detail: string };

export class ProblemError extends Error {
  constructor(
    readonly problem: WireProblem | keyof typeof titles,
    readonly detail: string,
    readonly errors: FieldProblem[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
  }
}

/** RFC 6901, from zod's path, in the wire's names. */
const pointerOf = (path: PropertyKey[]) =>
  path.map((part) => `/${wireName(String(part)).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export function invalidBody(error: z.ZodError): ProblemError {
  const errors = error.issues.map(({ path, code, message }) => ({
    pointer: pointerOf(path),
    code: code ?? "invalid",
    detail: message,
  }));
  return new ProblemError("invalid", "Correct what `errors` names and send it again.", errors);
}

function known(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof AppError) {
    const errors = Object.entries(error.fields).flatMap(([path, words]) =>
      words.map((detail) => ({ pointer: pointerOf(path ? path.split(".") : []), code: error.code, detail })),
    );
    const headers: Record<string, string> =
      error.code === "rate_limited" || error.code === "unavailable" ? { "Retry-After": "5" } : {};
    return new ProblemError(error.code, error.message, errors, headers);
  }
  if (error instanceof z.ZodError) return invalidBody(error);
  const id = logUnexpected("api.failed", error);
  return new ProblemError("unexpected", `Nothing was changed. If it happens again, quote ${id}.`);
}

/** RFC 9457: what went wrong, in words and for programs, and nothing of our inside. */
export function problemResponse(
  error: unknown,
  requestId: string,
  more: Record<string, string> = {},
): Response {
  const { problem, detail, errors, headers } = known(error);
  const [status, title] =
    problem in wireProblems
      ? wireProblems[problem as WireProblem]
      : [statusOf[problem as keyof typeof titles], titles[problem as keyof typeof titles]];
  const authenticate: Record<string, string> =
    status === 401
      ? { "WWW-Authenticate": 'Bearer realm="rolecall"' }
      : problem === "insufficient_scope"
        ? { "WWW-Authenticate": 'Bearer realm="rolecall", error="insufficient_scope"' }
        : {};
  const body = {
    type: siteUrl(`/docs/problems#${problem}`),
    title,
    status,
    detail,
    instance: `urn:uuid:${requestId}`,
    ...(status === 422 ? { errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "private, no-store",
      "X-Request-Id": requestId,
      ...authenticate,
      ...more,
      ...headers,
    },
  });
}
