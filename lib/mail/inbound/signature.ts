import { createHmac } from "node:crypto";
import { isSameSecret } from "@/lib/auth/secrets";

/** So old or so far ahead a signature may be: longer than clocks differ, shorter than somebody needs to copy it. */
const toleranceSeconds = 300;

export function signatureOf(secret: string, seconds: number, body: Buffer): string {
  const signature = createHmac("sha256", secret).update(`${seconds}.`).update(body).digest("hex");
  return `t=${seconds},v1=${signature}`;
}

/** Whether a header "t=…,v1=…" was made with the secret, over this body and just now. */
export function isSigned(header: string | null, secret: string, body: Buffer, now: Date): boolean {
  const found = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? "");
  if (!found) return false;
  const seconds = Number(found[1]);
  if (Math.abs(now.getTime() / 1000 - seconds) > toleranceSeconds) return false;
  return isSameSecret(header!, signatureOf(secret, seconds, body));
}
