import { createHash } from "node:crypto";
import type { UserActor } from "@/lib/auth/actor";
import { asOneTransaction, db } from "@/lib/db";
import { ProblemError } from "./problem";

export type Answered = { status: number; body: string; replayed: boolean };
type Asked = { actor: UserActor; method: string; path: string; key: string; payload: string };

const longest = 255;

/** The draft lets the key be quoted or bare. @throws ProblemError bad_request when it is none */
export function readIdempotencyKey(header: string | null): string | null {
  if (header === null) return null;
  const key = /^"(.*)"$/.exec(header.trim())?.[1] ?? header.trim();
  if (key.length === 0 || key.length > longest)
    throw new ProblemError("bad_request", "An Idempotency-Key has 1 to 255 characters.");
  return key;
}

/**
 * Does `work` once per principal, method, path and key, and answers the same afterwards: the answer is written in the
 * transaction of the effect, so there is never one without the other. What fails is not kept and may be tried again.
 * @throws ProblemError conflict while the first is under way, invalid for another payload under the same key
 */
export async function onceOnly(
  asked: Asked,
  work: () => Promise<{ status: number; body: string }>,
): Promise<Answered> {
  const { actor, method, path, key } = asked;
  const id = { userId: actor.userId, method, path, key };
  const requestHash = createHash("sha256").update(asked.payload).digest("hex");
  const name = `idempotency:${Object.values(id).join("\n")}`;
  return asOneTransaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ free: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) AS free`;
    if (!lock?.free)
      throw new ProblemError("conflict", "The first request with this Idempotency-Key is still under way.");
    const before = await tx.idempotencyKey.findUnique({ where: { userId_method_path_key: id } });
    if (before && before.requestHash !== requestHash)
      throw new ProblemError("invalid", "This Idempotency-Key was used for another request.");
    if (before) return { status: before.status, body: before.body, replayed: true };
    const answer = await work();
    await tx.idempotencyKey.create({ data: { ...id, requestHash, ...answer } });
    return { ...answer, replayed: false };
  });
}

/** Forgets what is older than two days; a client that tries again does so within hours. */
export async function forgetIdempotencyKeys(): Promise<number> {
  const { count } = await db.idempotencyKey.deleteMany({
    where: { createdAt: { lt: new Date(Date.now() - 48 * 3_600_000) } },
  });
  return count;
}
