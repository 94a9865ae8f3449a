import { fromPrisma, PgBoss } from "pg-boss";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { type TaskName, type TaskPayload, taskCatalog } from "./catalog";

const kept = globalThis as typeof globalThis & { rolecallSender?: Promise<PgBoss> };

async function openSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on("error", () => undefined);
  await boss.start();
  return boss;
}

/** Opens the queue's sending side; it is kept for the life of the process, and tried again when opening failed. */
function sender(): Promise<PgBoss> {
  kept.rolecallSender ??= openSender().catch((error) => {
    kept.rolecallSender = undefined;
    throw error;
  });
  return kept.rolecallSender;
}

export type EnqueueOptions = {
  /** Not before this moment. */
  startAfter?: Date;
  /** At most one waiting task per key. */
  singletonKey?: string;
};

/** Puts a task into the queue inside the caller's transaction: rolled back means never queued. */
export async function enqueue<N extends TaskName>(
  tx: Tx,
  name: N,
  payload: TaskPayload<N>,
  options: EnqueueOptions = {},
): Promise<void> {
  const data = taskCatalog[name].parse(payload);
  const boss = await sender();
  await boss.send(name, data, { ...options, db: fromPrisma(tx) });
}

/** The same task for many at once, in one statement. */
export async function enqueueAll<N extends TaskName>(
  tx: Tx,
  name: N,
  payloads: TaskPayload<N>[],
  { startAfter }: Pick<EnqueueOptions, "startAfter"> = {},
): Promise<void> {
  if (payloads.length === 0) return;
  const jobs = payloads.map((payload) => ({ data: taskCatalog[name].parse(payload), startAfter }));
  const boss = await sender();
  await boss.insert(name, jobs, { db: fromPrisma(tx) });
}
