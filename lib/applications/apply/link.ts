import { hashToken } from "@/lib/auth/secrets";
import { signedToken } from "@/lib/auth/signed-token";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";

export type MadeLink = { linkId: string; token: string };

/** Makes links to the status page of an application, one for each end. Only the hashes of their tokens are kept. */
export async function makeStatusLinks<const Ends extends readonly Date[]>(
  tx: Tx,
  applicationId: string,
  ends: Ends,
): Promise<{ [K in keyof Ends]: MadeLink }> {
  const made = ends.map((expiresAt) => {
    const linkId = crypto.randomUUID();
    return { linkId, expiresAt, token: signedToken("status-link", linkId) };
  });
  const createdAt = now();
  await tx.statusLink.createMany({
    data: made.map(({ linkId: id, token, expiresAt }) => {
      return { id, applicationId, tokenHash: hashToken(token), createdAt, expiresAt };
    }),
  });
  return made.map(({ linkId, token }) => ({ linkId, token })) as { [K in keyof Ends]: MadeLink };
}

export async function makeStatusLink(tx: Tx, applicationId: string, expiresAt: Date): Promise<MadeLink> {
  const [link] = await makeStatusLinks(tx, applicationId, [expiresAt]);
  return link;
}

/** Ends every link to the application that has been given out so far. */
export async function revokeStatusLinks(tx: Tx, applicationId: string): Promise<void> {
  await tx.statusLink.updateMany({ where: { applicationId, revokedAt: null }, data: { revokedAt: now() } });
}
