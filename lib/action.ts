import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { AppError, type ErrorCode, type FieldErrors } from "@/lib/errors";
import { logUnexpected } from "@/lib/telemetry/log";

export type ActionFailure = {
  ok: false;
  code: ErrorCode | "unexpected";
  message: string;
  fields: FieldErrors;
};
export type ActionResult<T> = { ok: true; value: T } | ActionFailure;

/** zod's issues as words per field; the path is joined by dots ("pay.0.max"). */
export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {};
  for (const issue of error.issues) {
    const path = issue.path.join(".");
    fields[path] = [...(fields[path] ?? []), issue.message];
  }
  return fields;
}

export function failureOf(error: unknown): ActionFailure {
  if (error instanceof AppError)
    return { ok: false, code: error.code, message: error.message, fields: error.fields };
  if (error instanceof z.ZodError)
    return {
      ok: false,
      code: "invalid",
      message: "Please check the marked fields.",
      fields: fieldErrorsOf(error),
    };
  const id = logUnexpected("action.failed", error);
  const message = `Something went wrong on our side, and nothing was changed. Try again; if it happens again, quote ${id}.`;
  return { ok: false, code: "unexpected", message, fields: {} };
}

/** The door of every server action: parse, learn who is asking, call one verb, answer. */
export async function act<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  verb: (actor: Actor, input: z.output<S>) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return failureOf(parsed.error);
    return { ok: true, value: await verb(await currentActor(), parsed.data) };
  } catch (error) {
    unstable_rethrow(error);
    return failureOf(error);
  }
}
