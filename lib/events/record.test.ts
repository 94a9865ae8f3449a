import { beforeEach, expect, it } from "vitest";
import { mintSystem } from "@/lib/auth/mint";
import { db, transaction } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { record } from "./record";

beforeEach(resetDatabase);

const id = "01890000-0000-7000-8000-000000000001";
const paused = { name: "posting.paused" as const, record: { type: "posting", id }, postingId: id, data: {} };

it("writes the event and its place in the waiting line, in one transaction", async () => {
  await transaction((tx) => record(tx, mintSystem(), paused));
  expect(await db.event.count()).toBe(1);
  expect(await db.eventPending.count()).toBe(1);
});

it("writes nothing when the transaction fails afterwards", async () => {
  const failing = transaction(async (tx) => {
    await record(tx, mintSystem(), paused);
    throw new Error("afterwards");
  });
  await expect(failing).rejects.toThrow("afterwards");
  expect(await db.event.count()).toBe(0);
  expect(await db.eventPending.count()).toBe(0);
});

it("refuses data that the catalog does not know, such as a name", async () => {
  const data = { name: "Amara" } as never;
  await expect(transaction((tx) => record(tx, mintSystem(), { ...paused, data }))).rejects.toThrow();
  expect(await db.event.count()).toBe(0);
});

it("can neither be changed nor removed", async () => {
  await transaction((tx) => record(tx, mintSystem(), paused));
  await expect(db.event.updateMany({ data: { name: "x" } })).rejects.toThrow(/append-only/);
  await expect(db.event.deleteMany()).rejects.toThrow(/append-only/);
});
