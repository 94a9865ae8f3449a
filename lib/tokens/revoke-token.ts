import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canRevokeToken, tokensVisibleTo } from "./policy";
import type { RevokeToken } from "./schema";

/** Ends a token at once. Once ended, it stays in the list as that. */
export async function revokeToken(actor: Actor, { tokenId }: RevokeToken): Promise<void> {
  await transaction(async (tx) => {
    const token = await tx.token.findFirst({ where: { AND: [{ id: tokenId }, tokensVisibleTo(actor)] } });
    if (!token || !canRevokeToken(actor, token)) throw new AppError("not_found", "There is no such token.");
    const { count } = await tx.token.updateMany({
      where: { id: tokenId, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count > 0)
      await record(tx, actor, { name: "token.revoked", record: { type: "token", id: tokenId }, data: {} });
  });
}
