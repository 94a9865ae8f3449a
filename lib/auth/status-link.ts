import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { LinkActor, VisitorActor } from "./actor";
import { mintLink, mintVisitor } from "./mint";
import { hashToken } from "./secrets";

/** Whoever holds the link to a status page; null when nobody made this token, or it has ended or been revoked. */
export async function findLinkActor(token: string): Promise<LinkActor | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const link = await db.statusLink.findUnique({ where: { tokenHash: hashToken(token) } });
  if (!link || link.revokedAt || link.expiresAt <= now()) return null;
  return mintLink(link.applicationId);
}

/** Whoever holds a link to a submission that made no application: anybody, at the same door. */
export function visitorByLink(): VisitorActor {
  return mintVisitor("link");
}
