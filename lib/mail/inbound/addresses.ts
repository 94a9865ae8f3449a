import { mailCode } from "@/lib/auth/mail-code";
import { env } from "@/lib/env";

/** The address to which the candidate of this application answers; null where answers are not taken. */
export function replyAddress(applicationId: string): string | null {
  const domain = env().MAIL_REPLY_DOMAIN;
  return domain ? `reply+${mailCode("mail-reply", applicationId)}@${domain}` : null;
}

/** The address to which this mail comes back when it cannot be delivered. */
export function bounceAddress(mailId: string): string | null {
  const domain = env().MAIL_REPLY_DOMAIN;
  return domain ? `bounce+${mailCode("mail-bounce", mailId)}@${domain}` : null;
}

export type InboundAddress = { kind: "reply" | "bounce"; code: string };

/** What an address of ours is for; null for everybody else's. The signature is not looked at here. */
export function readAddress(address: string): InboundAddress | null {
  const domain = env().MAIL_REPLY_DOMAIN;
  const found = /^(reply|bounce)\+([0-9a-f]{52})@([^@]{1,255})$/i.exec(address.trim());
  if (!domain || found?.[3]?.toLowerCase() !== domain) return null;
  return { kind: found[1]!.toLowerCase() as InboundAddress["kind"], code: found[2]!.toLowerCase() };
}
