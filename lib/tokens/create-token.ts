import type { Actor } from "@/lib/auth/actor";
import { newPersonalToken, startOf } from "@/lib/auth/personal-token";
import { hashToken } from "@/lib/auth/secrets";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canCreateToken } from "./policy";
import type { CreateToken } from "./schema";

/** Makes a token of one's own. It is answered here and never again: only its hash is kept. */
export async function createToken(
  actor: Actor,
  { name, scopes, days }: CreateToken,
): Promise<{ tokenId: string; token: string }> {
  if (actor.type !== "user" || !canCreateToken(actor))
    throw new AppError("forbidden", "Tokens are made on the settings page, by members.");
  const token = newPersonalToken();
  return transaction(async (tx) => {
    const { id } = await tx.token.create({
      data: {
        userId: actor.userId,
        name,
        start: startOf(token),
        tokenHash: hashToken(token),
        scopes: [...new Set(scopes)].sort(),
        createdAt: now(),
        expiresAt: new Date(now().getTime() + days * 86_400_000),
      },
      select: { id: true },
    });
    await record(tx, actor, { name: "token.created", record: { type: "token", id }, data: { scopes, days } });
    return { tokenId: id, token };
  });
}
