import type { Adapter, AdapterSession, AdapterUser } from "next-auth/adapters";
import { db } from "@/lib/db";
import { findSession } from "./find-session";
import { hashToken } from "./secrets";
import { registerPerson } from "./sign-in";

type Person = { id: string; name: string; email: string; role: string };

const asAdapterUser = (user: Person): AdapterUser =>
  ({ id: user.id, name: user.name, email: user.email, emailVerified: null, role: user.role }) as AdapterUser;

const personFields = { id: true, name: true, email: true, role: true } as const;

/** `profile()` packs issuer and subject into one account id, parted by a space (neither may contain one). */
export function packAccountId(issuer: string, subject: string): string {
  return `${issuer} ${subject}`;
}

export function unpackAccountId(id: string): { issuer: string; subject: string } {
  const at = id.indexOf(" ");
  return { issuer: id.slice(0, at), subject: id.slice(at + 1) };
}

/** People keyed by (issuer, subject), never by e-mail; sessions in the database under their hash. */
export const adapter: Adapter = {
  async createUser(user) {
    const { accountId, emailIsVerified } = user as unknown as { accountId: string; emailIsVerified: boolean };
    const person = await registerPerson({
      ...unpackAccountId(accountId),
      name: user.name ?? user.email,
      email: user.email,
      emailVerified: emailIsVerified,
    });
    return asAdapterUser(person);
  },
  async getUser(id) {
    const user = await db.user.findUnique({ where: { id }, select: personFields });
    return user && asAdapterUser(user);
  },
  // Never found by e-mail: an address is no proof of being the same person.
  getUserByEmail: async () => null,
  async getUserByAccount({ providerAccountId }) {
    const key = unpackAccountId(providerAccountId);
    const user = await db.user.findUnique({ where: { issuer_subject: key }, select: personFields });
    return user && asAdapterUser(user);
  },
  async updateUser(user) {
    const found = await db.user.findUniqueOrThrow({ where: { id: user.id }, select: personFields });
    return asAdapterUser(found);
  },
  linkAccount: async () => undefined,
  async createSession({ sessionToken, userId, expires }) {
    await db.session.create({ data: { tokenHash: hashToken(sessionToken), userId, expiresAt: expires } });
    return { sessionToken, userId, expires };
  },
  async getSessionAndUser(sessionToken) {
    const session = await findSession(sessionToken);
    if (!session) return null;
    const kept: AdapterSession = { sessionToken, userId: session.userId, expires: session.expiresAt };
    return { session: kept, user: asAdapterUser({ ...session, id: session.userId }) };
  },
  async updateSession({ sessionToken, expires }) {
    const data = { lastSeenAt: new Date(), ...(expires ? { expiresAt: expires } : {}) };
    await db.session.updateMany({ where: { tokenHash: hashToken(sessionToken) }, data });
    return null;
  },
  async deleteSession(sessionToken) {
    await db.session.deleteMany({ where: { tokenHash: hashToken(sessionToken) } });
  },
};
