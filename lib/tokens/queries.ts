import type { Actor } from "@/lib/auth/actor";
import type { Scope } from "@/lib/auth/scopes";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { tokensVisibleTo } from "./policy";

export type TokenLine = {
  id: string;
  name: string;
  start: string;
  scopes: Scope[];
  owner: string;
  isOwn: boolean;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  state: "in-force" | "expired" | "revoked";
};

/** Tokens that the actor may see: those in force first, then by when they were made. */
export async function listTokens(actor: Actor): Promise<TokenLine[]> {
  const rows = await db.token.findMany({
    where: tokensVisibleTo(actor),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 500,
    include: { user: { select: { id: true, name: true } } },
  });
  const lines = rows.map((row) => ({
    id: row.id,
    name: row.name,
    start: row.start,
    scopes: row.scopes as Scope[],
    owner: row.user.name,
    isOwn: actor.type === "user" && actor.userId === row.user.id,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    state: row.revokedAt
      ? ("revoked" as const)
      : row.expiresAt <= now()
        ? ("expired" as const)
        : ("in-force" as const),
  }));
  const inForce = (line: TokenLine) => line.state === "in-force";
  return [...lines.filter(inForce), ...lines.filter((line) => !inForce(line))];
}
