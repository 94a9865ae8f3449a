import { db, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { record } from "@/lib/events/record";
import { log } from "@/lib/telemetry/log";
import { mintUser } from "./mint";
import { hashToken } from "./secrets";

async function endSessionEndpoint(): Promise<string | null> {
  const address = `${env().OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(3_000) });
    const found = (await answer.json()) as { end_session_endpoint?: unknown };
    return typeof found.end_session_endpoint === "string" ? found.end_session_endpoint : null;
  } catch {
    log.warn("auth.discovery_failed");
    return null;
  }
}

/**
 * Ends the session behind this cookie value here, and says where to go to end it at the issuer too
 * (OpenID Connect RP-Initiated Logout 1.0).
 * @returns an absolute address: the issuer's, or our own start page where the issuer offers none
 */
export async function signOut(sessionToken: string | undefined): Promise<string> {
  const home = `${env().APP_URL}/`;
  if (!sessionToken) return home;
  const where = { tokenHash: hashToken(sessionToken) };
  const session = await db.session.findUnique({ where, include: { user: true } });
  if (!session) return home;
  await transaction(async (tx) => {
    await tx.session.deleteMany({ where });
    const member = { type: "member", id: session.userId };
    await record(tx, mintUser(session.user, "screen"), {
      name: "member.signed_out",
      record: member,
      data: {},
    });
  });
  const endpoint = session.idToken ? await endSessionEndpoint() : null;
  if (!endpoint || !session.idToken) return home;
  const address = new URL(endpoint);
  address.searchParams.set("id_token_hint", session.idToken);
  address.searchParams.set("post_logout_redirect_uri", home);
  return address.toString();
}
