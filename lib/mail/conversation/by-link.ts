import { hashToken } from "@/lib/auth/secrets";
import { findLinkActor } from "@/lib/auth/status-link";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { replaceStatusLinks } from "../rules";
import { SendMessage } from "../schema";
import { sendMessage } from "../send-message";

export type ConversationLine = { id: string; isOwn: boolean; at: Date; subject: string; text: string };

/** What may be read on the status page: what has gone to the candidate, and what came from them. */
const shown = {
  OR: [
    {
      direction: "out",
      kind: { in: ["message", "rejection"] },
      status: { in: ["sent", "delivered", "bounced"] },
    },
    { direction: "in", kind: { in: ["message", "reply"] } },
  ],
} satisfies Prisma.MailWhereInput;

const dayMs = 86_400_000;

/**
 * Whoever holds a link that came by mail. The link that a browser has right after applying is none: anybody may have
 * typed any address, and a second application under it must look like a first one.
 */
async function findMailed(token: string) {
  const actor = await findLinkActor(token);
  const link = actor && (await db.statusLink.findUnique({ where: { tokenHash: hashToken(token) } }));
  const isMailed = link && link.expiresAt.getTime() - link.createdAt.getTime() > 2 * dayMs;
  return isMailed ? actor : null;
}

/** The messages of an application in both directions, oldest first; null where this link does not show them. */
export async function findConversation(token: string): Promise<ConversationLine[] | null> {
  const actor = await findMailed(token);
  if (!actor) return null;
  const rows = await db.mail.findMany({
    where: { applicationId: actor.applicationId, ...shown },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, direction: true, subject: true, text: true, sentAt: true, createdAt: true },
    take: 100,
  });
  return rows.reverse().map(({ direction, sentAt, createdAt, text, ...mail }) => ({
    ...mail,
    isOwn: direction === "in",
    at: sentAt ?? createdAt,
    text: replaceStatusLinks(text, () => "[the link to this page]"),
  }));
}

export async function sendByLink(token: string, text: string): Promise<void> {
  const actor = await findMailed(token);
  if (!actor) throw new AppError("not_found", "This link has ended. Have it sent to you again.");
  await sendMessage(actor, SendMessage.parse({ applicationId: actor.applicationId, text }));
}
