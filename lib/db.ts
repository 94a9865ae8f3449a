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

/** The one Prisma client of this process, opened on first use so that a build needs no database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    kept.rolecallDb ??= connect();
    const value = Reflect.get(kept.rolecallDb, property, kept.rolecallDb);
    return typeof value === "function" ? value.bind(kept.rolecallDb) : value;
  },
});

export type Tx = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use"
>;

/** Runs `work` in one transaction: what it wrote, its events and its tasks stand or fall together. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction((tx) => work(tx as unknown as Tx));
}

/** A unique constraint said no. With this adapter P2002 names no column; a raw statement gives PostgreSQL's own code. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2002" || (error.code === "P2010" && error.message.includes("Code: `23505`"));
}

export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const emptySql = Prisma.empty;
