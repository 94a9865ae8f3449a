import { Client } from "pg";
import { z } from "zod";
import { env } from "@/lib/env";
import { log } from "@/lib/telemetry/log";
import { eventChannel } from "./record";

const Told = z.object({
  id: z.uuid(),
  name: z.string(),
  recordId: z.uuid(),
  postingId: z.uuid().nullable(),
  applicationId: z.uuid().nullable(),
});

/** What a committed event says of itself; the rest is read where it is needed. */
export type ToldEvent = z.infer<typeof Told>;
/** Called with null when a connection stands, at first too, for events may have been missed: read again what you show. */
export type EventListener = (event: ToldEvent | null) => void;

type Ear = {
  listeners: Set<EventListener>;
  client: Client | null;
  opening: boolean;
  failures: number;
  /** The last place in the log when it was looked up last, and the time before that. */
  reached: bigint | null;
  heard: bigint | null;
};

const kept = globalThis as typeof globalThis & { rolecallEar?: Ear };
kept.rolecallEar ??= {
  listeners: new Set(),
  client: null,
  opening: false,
  failures: 0,
  reached: null,
  heard: null,
};
const ear: Ear = kept.rolecallEar;

const longestPause = 15_000;
const checkEvery = 5_000;

function tell(event: ToldEvent | null): void {
  for (const listener of ear.listeners) {
    try {
      listener(event);
    } catch (error) {
      log.error({ err: String(error) }, "events.listener_failed");
    }
  }
}

function hear(payload: string | undefined): void {
  try {
    const told = Told.safeParse(JSON.parse(payload ?? ""));
    if (told.success) tell(told.data);
  } catch {
    log.warn("events.unreadable_notification");
  }
}

async function lastPlace(client: Client): Promise<bigint> {
  const { rows } = await client.query<{ seq: string }>(
    'SELECT coalesce(max(seq), 0) AS seq FROM "EventChain"',
  );
  return BigInt(rows[0]?.seq ?? 0);
}

/**
 * Asks now and then how far the log reaches: a listener sends nothing, so a dead line goes unnoticed. What was
 * placed when it was asked the time before has been told since, for it came down this same line.
 */
function keepChecking(client: Client): void {
  async function check() {
    const reached = await lastPlace(client);
    if (ear.client !== client) return;
    ear.heard = ear.reached;
    ear.reached = reached;
  }
  const timer = setInterval(() => check().catch(() => client.end()), checkEvery);
  timer.unref();
  client.on("end", () => clearInterval(timer));
}

async function connect(): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true, query_timeout: 10_000 });
  client.on("error", () => undefined);
  client.on("end", () => lost(client));
  client.on("notification", (message) => hear(message.payload));
  try {
    await client.connect();
    await client.query(`LISTEN ${eventChannel}`);
    // Whatever has a place by now was missed, and that is told next: from here on nothing is.
    ear.heard = ear.reached = await lastPlace(client);
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
  ear.client = client;
  keepChecking(client);
}

function lost(client: Client): void {
  if (ear.client !== client) return;
  ear.client = null;
  log.warn("events.connection_lost");
  retry();
}

function retry(): void {
  if (ear.listeners.size === 0) return;
  const pause = Math.min(longestPause, 250 * 2 ** Math.min(ear.failures, 8)) * (0.75 + Math.random() / 2);
  setTimeout(() => open(), pause).unref();
}

async function open(): Promise<void> {
  if (ear.client || ear.opening || ear.listeners.size === 0) return;
  ear.opening = true;
  try {
    await connect();
    ear.failures = 0;
    tell(null);
  } catch (error) {
    ear.failures += 1;
    log.warn({ reason: String(error), failures: ear.failures }, "events.connection_failed");
  } finally {
    ear.opening = false;
  }
  if (!ear.client) retry();
}

/**
 * Calls back for each event that commits, in any process, over one connection per process that comes back by itself.
 * @returns the function that ends it.
 */
export function onEvent(listener: EventListener): () => void {
  ear.listeners.add(listener);
  void open();
  return () => {
    ear.listeners.delete(listener);
  };
}

/**
 * A place in the log up to which every event has been told to this process's listeners, or told as missed. Those
 * after it may have been told as well.
 * @returns null before the first connection stands
 */
export function heardUpTo(): string | null {
  return ear.heard?.toString() ?? null;
}

/** Lets go of the connection, for a process that is about to end. */
export async function stopListening(): Promise<void> {
  ear.listeners.clear();
  const client = ear.client;
  ear.client = null;
  ear.heard = ear.reached = null;
  await client?.end();
}
