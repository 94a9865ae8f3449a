import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { continueSession, findSession, idleSeconds, touchSeconds } from "./find-session";
import { hashToken } from "./secrets";

const token = "a cookie's value";
const where = { tokenHash: hashToken(token) };
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
const ahead = (seconds: number) => ago(-seconds);

beforeEach(resetDatabase);

async function openSession(times: { createdAt?: Date; lastSeenAt?: Date; expiresAt?: Date } = {}) {
  const { userId } = await makeMember("recruiter");
  await db.session.create({ data: { ...where, userId, expiresAt: ahead(60), ...times } });
  return userId;
}

it("finds whose session it is, and nobody's for another value", async () => {
  const userId = await openSession();
  expect(await continueSession(token)).toMatchObject({ userId, role: "recruiter" });
  expect(await continueSession(`${token} `)).toBeNull();
});

it("ends without use, after a week however much it is used, and with its person's access", async () => {
  const userId = await openSession({ expiresAt: ago(1) });
  expect(await continueSession(token)).toBeNull();
  await db.session.update({ where, data: { expiresAt: ahead(60), createdAt: ago(7 * 86_400 + 1) } });
  expect(await continueSession(token)).toBeNull();
  await db.session.update({ where, data: { createdAt: ago(60) } });
  expect(await continueSession(token)).not.toBeNull();
  await db.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
  expect(await findSession(token)).toBeNull();
});

it("goes on while it is used, written down now and then", async () => {
  await openSession({ lastSeenAt: ago(touchSeconds + 5), expiresAt: ahead(60) });
  await continueSession(token);
  const { expiresAt } = await db.session.findUniqueOrThrow({ where });
  expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + (idleSeconds - 60) * 1000);
  await db.session.update({ where, data: { expiresAt: ahead(60) } });
  await continueSession(token);
  expect((await db.session.findUniqueOrThrow({ where })).expiresAt.getTime()).toBeLessThan(
    Date.now() + 61_000,
  );
});
