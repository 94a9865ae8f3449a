import { db } from "@/lib/db";
import { hashToken } from "./secrets";

/** A session ends this long after it began, however much it is used. */
const absoluteLimitMs = 7 * 24 * 60 * 60 * 1000;
/** It ends after this long without use; how often using it is written down. */
export const idleSeconds = 12 * 60 * 60;
export const touchSeconds = 15 * 60;

export type FoundSession = {
  userId: string;
  name: string;
  email: string;
  role: string;
  expiresAt: Date;
  lastSeenAt: Date;
};

/** The session behind a cookie's value with its person, in one statement: every request of the dashboard asks. */
export async function findSession(sessionToken: string): Promise<FoundSession | null> {
  const [found] = await db.$queryRaw<FoundSession[]>`
    SELECT u.id AS "userId", u.name, u.email, u.role, s."expiresAt", s."lastSeenAt"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s."tokenHash" = ${hashToken(sessionToken)} AND u."disabledAt" IS NULL
      AND s."createdAt" > ${new Date(Date.now() - absoluteLimitMs)}`;
  return found ?? null;
}

/** The same for a request: none that has ended, and one in use goes on. */
export async function continueSession(sessionToken: string): Promise<FoundSession | null> {
  const session = await findSession(sessionToken);
  const now = Date.now();
  if (!session || session.expiresAt.getTime() <= now) return null;
  if (session.lastSeenAt.getTime() < now - touchSeconds * 1000)
    await db.session.updateMany({
      where: { tokenHash: hashToken(sessionToken) },
      data: { lastSeenAt: new Date(now), expiresAt: new Date(now + idleSeconds * 1000) },
    });
  return session;
}
