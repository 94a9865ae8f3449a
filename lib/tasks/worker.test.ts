import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { mintSystem } from "@/lib/auth/mint";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { resetDatabase } from "@/lib/testing/database";
import { enqueue } from "./enqueue";
import { taskHandlers } from "./handlers";
import { startWorker, type Worker } from "./worker";

let worker: Worker | undefined;

beforeEach(resetDatabase);
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const mailId = "0192f0c4-0000-7000-8000-000000000001";
const queueMailTask = (options = {}) => transaction((tx) => enqueue(tx, "send-mail", { mailId }, options));

const stateOf = async () => {
  const [job] = await db.$queryRaw<{ state: string; retry: number }[]>`
    SELECT state::text, "retry_count" AS retry FROM pgboss.job WHERE name = 'send-mail'`;
  return job;
};

it("does what is queued, tells the last attempt from the others, and gives an event its place", async () => {
  const send = vi.spyOn(taskHandlers, "send-mail").mockResolvedValue("sent");
  worker = await startWorker();
  await queueMailTask();
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ mailId }, { isLastAttempt: false }), 10_000);
  await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ state: "completed" }), 10_000);
  await transaction((tx) =>
    record(tx, mintSystem(), {
      name: "posting.paused",
      record: { type: "posting", id: crypto.randomUUID() },
      data: {},
    }),
  );
  await vi.waitFor(async () => expect(await db.eventChain.count()).toBe(1), 10_000);
});

it("keeps a task that fails, to try it again later", async () => {
  vi.spyOn(taskHandlers, "send-mail").mockRejectedValue(new Error("no server"));
  worker = await startWorker();
  await queueMailTask();
  await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ state: "retry" }), 10_000);
});

it("does nothing before its time, and never what was rolled back", async () => {
  const send = vi.spyOn(taskHandlers, "send-mail").mockResolvedValue("sent");
  worker = await startWorker();
  await queueMailTask({ startAfter: new Date(Date.now() + 60_000) });
  await transaction(async (tx) => {
    await enqueue(tx, "send-mail", { mailId });
    throw new Error("changed my mind");
  }).catch(() => undefined);
  await sleep(1_500);
  expect(send).not.toHaveBeenCalled();
});

it("finishes what it has begun before it ends", async () => {
  let finished = false;
  const send = vi.spyOn(taskHandlers, "send-mail").mockImplementation(async () => {
    await sleep(1_000);
    finished = true;
  });
  worker = await startWorker();
  await queueMailTask();
  await vi.waitFor(() => expect(send).toHaveBeenCalled(), 10_000);
  await worker.stop();
  worker = undefined;
  expect(finished).toBe(true);
  expect(await stateOf()).toMatchObject({ state: "completed" });
});
