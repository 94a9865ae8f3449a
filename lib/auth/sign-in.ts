import { now } from "@/lib/clock";
import { db, type Tx, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { record } from "@/lib/events/record";
import { mintUser } from "./mint";

export type Claims = { issuer: string; subject: string; name: string; email: string; emailVerified: boolean };

/** The first admin: named by subject, or once, while there is no admin, by an e-mail that the issuer verified. */
async function isFirstAdmin(tx: Tx, claims: Claims): Promise<boolean> {
  const { FIRST_ADMIN_SUBJECT, FIRST_ADMIN_EMAIL, OIDC_ISSUER } = env();
  if (claims.issuer.replace(/\/$/, "") !== OIDC_ISSUER.replace(/\/$/, "")) return false;
  if (FIRST_ADMIN_SUBJECT) return claims.subject === FIRST_ADMIN_SUBJECT;
  if (!FIRST_ADMIN_EMAIL || !claims.emailVerified) return false;
  if (claims.email.toLowerCase() !== FIRST_ADMIN_EMAIL.toLowerCase()) return false;
  return (await tx.user.count({ where: { role: "admin" } })) === 0;
}

/** Makes the record of somebody who signs in for the first time: a candidate, unless named as the first admin. */
export function registerPerson(claims: Claims) {
  return transaction(async (tx) => {
    const role = (await isFirstAdmin(tx, claims)) ? "admin" : "candidate";
    const user = await tx.user.create({ data: { ...claims, role, createdAt: now() } });
    await record(tx, mintUser(user, "screen"), {
      name: "member.joined",
      record: { type: "member", id: user.id },
      data: { role },
    });
    return user;
  });
}

/** At every sign-in: takes over what the issuer now says, keeps the ID token for signing out, records the event. */
export async function recordSignIn(claims: Claims, idToken: string | undefined): Promise<void> {
  await transaction(async (tx) => {
    const { issuer, subject, name, email, emailVerified } = claims;
    const where = { issuer_subject: { issuer, subject } };
    const user = await tx.user.update({ where, data: { name, email, emailVerified } });
    const session = await tx.session.findFirst({
      where: { userId: user.id },
      orderBy: { createdAt: "desc" },
    });
    if (session)
      await tx.session.update({
        where: { tokenHash: session.tokenHash },
        data: { idToken: idToken ?? null },
      });
    const actor = mintUser(user, "screen");
    await record(tx, actor, { name: "member.signed_in", record: { type: "member", id: user.id }, data: {} });
  });
}

/** Whether this person may sign in at all. Somebody unknown may: they become a candidate. */
export async function maySignIn(issuer: string, subject: string): Promise<boolean> {
  const user = await db.user.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { disabledAt: true },
  });
  return !user?.disabledAt;
}
