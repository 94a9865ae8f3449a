import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";
import { ProblemError } from "./problem";

const signatureBytes = 12;

function signatureOf(operation: string, payload: string): Buffer {
  const made = createHmac("sha256", env().AUTH_SECRET).update(`cursor:${operation}:${payload}`).digest();
  return made.subarray(0, signatureBytes);
}

/** Where a page ended, for the next request: opaque, of this operation only, and changed by nobody. */
export function makeCursor(operation: string, position: string): string {
  const payload = Buffer.from(position).toString("base64url");
  return `${payload}.${signatureOf(operation, payload).toString("base64url")}`;
}

/** @throws ProblemError bad_request when it is none of ours */
export function readCursor(operation: string, cursor: string): string {
  const [payload = "", signature = ""] = cursor.split(".");
  const given = Buffer.from(signature, "base64url");
  const expected = signatureOf(operation, payload);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new ProblemError("bad_request", "This cursor is not one that this list has given out.");
  return Buffer.from(payload, "base64url").toString();
}
