import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { mintSystem } from "@/lib/auth/mint";
import { db, transaction } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { onEvent, stopListening, type ToldEvent } from "./listen";
import { record } from "./record";

beforeEach(resetDatabase);
afterEach(stopListening);

const postingId = "0190b6a4-0000-7000-8000-000000000001";

function paused() {
  return transaction((tx) =>
    record(tx, mintSystem(), {
      name: "posting.paused",
      record: { type: "posting", id: postingId },
      postingId,
      data: {},
    }),
  );
}

/** Tells until it is heard: the first words may be spoken before the ear is open. */
async function untilHeard(heard: (ToldEvent | null)[]) {
  await vi.waitFor(
    async () => {
      await paused();
      expect(heard.some((event) => event?.postingId === postingId)).toBe(true);
    },
    { timeout: 10_000, interval: 150 },
  );
}

it("hears what is committed, and not what is rolled back", async () => {
  const heard: (ToldEvent | null)[] = [];
  const stop = onEvent((event) => heard.push(event));
  await untilHeard(heard);
  await vi.waitFor(() => expect(heard.at(-1)).not.toBeNull());
  const before = heard.length;
  await transaction(async (tx) => {
    await record(tx, mintSystem(), {
      name: "posting.archived",
      record: { type: "posting", id: postingId },
      postingId,
      data: {},
    });
    throw new Error("rolled back");
  }).catch(() => undefined);
  await paused();
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(before));
  expect(heard.some((event) => event?.name === "posting.archived")).toBe(false);
  stop();
});

it("comes back when the connection dies, and says that something may have been missed", async () => {
  const heard: (ToldEvent | null)[] = [];
  onEvent((event) => heard.push(event));
  await untilHeard(heard);
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE query LIKE 'LISTEN%' AND datname = current_database()`;
  await vi.waitFor(() => expect(heard).toContain(null), { timeout: 10_000 });
  heard.length = 0;
  await untilHeard(heard);
});
