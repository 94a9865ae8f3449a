import { createHmac } from "node:crypto";
import { env } from "@/lib/env";

type Purpose =
  | "status-link"
  | "application-draft"
  | "pool-link"
  | "notifications-off"
  | "note-undo"
  | "mail-reply"
  | "mail-bounce";

/**
 * The token that stands for a record in a link. It follows from the record's id and the product's secret, so that a
 * mail can carry it although the database keeps only its hash: whoever reads the database alone cannot make it.
 */
export function signedToken(purpose: Purpose, id: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`${purpose}:${id}`).digest("base64url");
}
