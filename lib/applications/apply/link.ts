import { hashToken } from "@/lib/auth/secrets";
import { signedToken } from "@/lib/auth/signed-token";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";

export type MadeLink = { linkId: string; token: string };

/** Makes a link to the status page of an application. Only the hash of its token is kept. */
export async function makeStatusLink(tx: Tx, applicationId: string, expiresAt: Date): Promise<MadeLink> {
  const linkId = crypto.randomUUID();
  const token = signedToken("status-link", linkId);
  await tx.statusLink.create({
    data: { id: linkId, applicationId, tokenHash: hashToken(token), createdAt: now(), expiresAt },
  });
  return { linkId, token };
}

/** Ends every link to the application that has been given out so far. */
export async function revokeStatusLinks(tx: Tx, applicationId: string): Promise<void> {
  await tx.statusLink.updateMany({ where: { applicationId, revokedAt: null }, data: { revokedAt: now() } });
}
