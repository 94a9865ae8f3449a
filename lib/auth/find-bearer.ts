import { db } from "@/lib/db";
import type { UserActor } from "./actor";
import { mintUser } from "./mint";
import { isPersonalToken } from "./personal-token";
import type { Scope } from "./scopes";
import { hashToken } from "./secrets";

export type Bearer = { actor: UserActor; scopes: Scope[] };
type Found = { id: string; userId: string; name: string; role: string; scopes: Scope[]; isStale: boolean };

/** The person whose token this is, as long as token and person are in force; its use is noted once a minute. */
export async function findBearer(token: string): Promise<Bearer | null> {
  if (!isPersonalToken(token)) return null;
  const [found] = await db.$queryRaw<Found[]>`
    SELECT t.id, u.id AS "userId", u.name, u.role, t.scopes,
      coalesce(t."lastUsedAt" < now() - interval '1 minute', true) AS "isStale"
    FROM "Token" t JOIN "User" u ON u.id = t."userId"
    WHERE t."tokenHash" = ${hashToken(token)} AND t."revokedAt" IS NULL AND t."expiresAt" > now()
      AND u."disabledAt" IS NULL`;
  if (!found) return null;
  if (found.isStale) await db.token.update({ where: { id: found.id }, data: { lastUsedAt: new Date() } });
  const { userId: id, name, role, scopes } = found;
  return { actor: mintUser({ id, name, role }, "api"), scopes };
}
