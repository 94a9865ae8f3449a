import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/env";

let kept: Transporter | undefined;

/** The connection to SMTP_URL. Its limits stay under those of the transaction that sends. */
export function mailTransport(): Transporter {
  kept ??= createTransport(env().SMTP_URL, {
    connectionTimeout: 4_000,
    greetingTimeout: 4_000,
    socketTimeout: 8_000,
    dnsTimeout: 4_000,
  } as Parameters<typeof createTransport>[1]);
  return kept;
}

/** Whether trying again is no use: the server has said a final no to this mail. */
export function isRefusedForGood(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (responseCode !== undefined && responseCode >= 500 && code !== "EAUTH") || code === "EENVELOPE";
}
