import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canKeepPools, poolMembersVisibleTo, poolsVisibleTo } from "./policy";
import type { PoolMembership } from "./schema";

const noPool = () => new AppError("not_found", "This pool does not exist.");

/** The pool that this actor keeps. @throws AppError not_found */
export async function loadPool(tx: Tx, actor: Actor, id: string) {
  const pool = await tx.talentPool.findFirst({ where: { AND: [{ id }, poolsVisibleTo(actor)] } });
  if (!pool || !canKeepPools(actor)) throw noPool();
  return pool;
}

/** The membership, held until the transaction ends, as far as the actor sees the candidate. @throws AppError not_found */
export async function loadMember(tx: Tx, actor: Actor, { poolId, candidateId }: PoolMembership) {
  await tx.$queryRaw`SELECT 1 FROM "TalentPoolMember"
    WHERE "poolId" = ${poolId}::uuid AND "candidateId" = ${candidateId}::uuid FOR UPDATE`;
  const member = await tx.talentPoolMember.findFirst({
    where: { AND: [{ poolId, candidateId }, poolMembersVisibleTo(actor)] },
    include: { pool: true, candidate: { select: { name: true, email: true } } },
  });
  if (!member) throw new AppError("not_found", "This candidate is not in the pool any more.");
  return member;
}

export function nameTaken(): AppError {
  const words = "There is a pool of this name already.";
  return new AppError("conflict", words, { name: [words] });
}
