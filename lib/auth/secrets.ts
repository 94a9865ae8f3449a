import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new unguessable token (256 bits, URL-safe). It is shown or sent once; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: hex SHA-256. Enough, since tokens are random and not chosen by people. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function isSameSecret(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(hashToken(a)), Buffer.from(hashToken(b))];
  return timingSafeEqual(x, y);
}
