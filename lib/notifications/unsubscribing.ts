import { isSameSecret } from "@/lib/auth/secrets";
import { signedToken } from "@/lib/auth/signed-token";
import { type NotificationKind, notificationKinds } from "./schema";

/** One kind, or everything that comes in the daily digest. */
export type Turnable = NotificationKind | "digest";

const purpose = "notifications-off";

/** The token with which the person stops these mails, without signing in and for good: it says who and what. */
export function offToken(userId: string, what: Turnable): string {
  const id = `${userId}.${what}`;
  return `${id}.${signedToken(purpose, id)}`;
}

/** @returns null for a token that is not ours */
export function readOffToken(token: string): { userId: string; what: Turnable } | null {
  const [userId, what, signature] = token.split(".");
  if (!userId || !what || !signature) return null;
  if (!isSameSecret(signature, signedToken(purpose, `${userId}.${what}`))) return null;
  const known = [...notificationKinds, "digest" as const].find((kind) => kind === what);
  return known ? { userId, what: known } : null;
}
