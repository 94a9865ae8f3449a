import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/prisma/generated/client";

const kept = globalThis as typeof globalThis & { rolecallDb?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}

/** The transaction that everything in this chain of calls belongs to, where there is one. */
const ambient = new AsyncLocalStorage<Tx>();

/** The one Prisma client of this process, opened on first use so that a build needs no database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    kept.rolecallDb ??= connect();
    const client = ambient.getStore() ?? kept.rolecallDb;
    const value = Reflect.get(client, property, client);
    return typeof value === "function" ? value.bind(client) : value;
  },
});

export type Tx = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use"
>;

/** Runs `work` in one transaction: what it wrote, its events and its tasks stand or fall together. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const outer = ambient.getStore();
  return outer ? work(outer) : db.$transaction((tx) => work(tx as unknown as Tx));
}

/** Makes everything that `work` does, its own transactions and readings included, one transaction. */
export function asOneTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction((tx) => ambient.run(tx as unknown as Tx, () => work(tx as unknown as Tx)));
}

/** A unique constraint said no. With this adapter P2002 names no column; a raw statement gives PostgreSQL's own code. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2002" || (error.code === "P2010" && error.message.includes("Code: `23505`"));
}

export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const emptySql = Prisma.empty;
