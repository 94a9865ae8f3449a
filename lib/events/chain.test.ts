import { beforeEach, expect, it } from "vitest";
import { mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { canonicalJson } from "./chain";
import { record } from "./record";
import { sequenceEvents } from "./sequence-events";
import { verifyChain } from "./verify-chain";

beforeEach(resetDatabase);

const write = () =>
  transaction((tx) =>
    record(tx, mintSystem(), {
      name: "posting.published",
      record: { type: "posting", id: crypto.randomUUID() },
      data: { version: 1 },
    }),
  );

/** What only somebody with the database's own rights can do. */
const tamper = (statement: string) =>
  db.$transaction([
    db.$executeRawUnsafe("SET LOCAL session_replication_role = replica"),
    db.$executeRawUnsafe(statement),
  ]);

it("gives each committed event one place, without gaps, also when sequencers race", async () => {
  await Promise.all(Array.from({ length: 12 }, write));
  const placed = await Promise.all([sequenceEvents(), sequenceEvents(), sequenceEvents()]);
  expect(placed.reduce((sum, count) => sum + count)).toBe(12);
  await write();
  expect(await sequenceEvents()).toBe(1);
  const links = await db.eventChain.findMany({ orderBy: { seq: "asc" } });
  expect(links.map((link) => Number(link.seq))).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  expect(await verifyChain()).toEqual({ sound: 13, pending: 0, broken: null });
});

it("places a late event after those that were placed before it, whatever its time", async () => {
  await write();
  await sequenceEvents();
  await atTime(new Date("2020-01-01T00:00:00Z"), write);
  expect(await verifyChain()).toMatchObject({ sound: 1, pending: 1, broken: null });
  await sequenceEvents();
  const last = await db.eventChain.findFirstOrThrow({ orderBy: { seq: "desc" } });
  expect(last).toMatchObject({ seq: 2n, occurredAt: new Date("2020-01-01T00:00:00Z") });
});

it("leaves no place for what was rolled back", async () => {
  await transaction(async (tx) => {
    const event = { name: "posting.paused", record: { type: "posting", id: crypto.randomUUID() } } as const;
    await record(tx, mintSystem(), { ...event, data: {} });
    throw new Error("changed my mind");
  }).catch(() => undefined);
  expect(await sequenceEvents()).toBe(0);
});

it.each([
  ["a changed event", `UPDATE "Event" SET name = 'posting.closed' WHERE id = $id`, 2],
  ["a removed event", `DELETE FROM "Event" WHERE id = $id`, 2],
  ["a removed link", `DELETE FROM "EventChain" WHERE seq = 2`, 2],
  ["a cut-off end", `DELETE FROM "EventChain" WHERE seq >= 3`, 3],
])("finds %s", async (_, statement, seq) => {
  for (let count = 0; count < 4; count++) await write();
  await sequenceEvents();
  const second = await db.eventChain.findUniqueOrThrow({ where: { seq: 2n } });
  await tamper(statement.replace("$id", `'${second.eventId}'`));
  expect((await verifyChain()).broken).toMatchObject({ seq: BigInt(seq) });
});

it("writes the same value always the same way", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "ü" }], a: undefined })).toBe('{"b":[1,{"c":"ü","d":null}]}');
});
