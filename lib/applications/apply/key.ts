import { createHmac, randomUUID } from "node:crypto";
import { isSameSecret } from "@/lib/auth/secrets";
import { env } from "@/lib/env";

function seal(id: string, at: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`apply:${id}:${at}`).digest("base64url").slice(0, 22);
}

/** A form's own key, with the moment that the form was shown; ours alone, so that nobody can take another's. */
export function newSubmissionKey(shownAt: Date): string {
  const id = randomUUID();
  const at = shownAt.getTime().toString(36);
  return `${id}.${at}.${seal(id, at)}`;
}

/** When the form with this key was shown; null when we have made no such key. */
export function shownAtOf(key: string): Date | null {
  const [id, at, sealed] = key.split(".");
  if (!id || !at || !sealed || !isSameSecret(sealed, seal(id, at))) return null;
  const time = Number.parseInt(at, 36);
  return Number.isFinite(time) ? new Date(time) : null;
}
