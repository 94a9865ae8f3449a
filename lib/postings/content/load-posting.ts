import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { accessSelect, postingsVisibleTo } from "../policy";
import { contentSelect } from "./from-rows";

const lifeSelect = {
  id: true,
  slug: true,
  version: true,
  visibility: true,
  replyWithinDays: true,
  companyId: true,
  publishAt: true,
  closeAt: true,
  publishedAt: true,
  closedAt: true,
  ...accessSelect,
} as const satisfies Prisma.PostingSelect;

export type PostingLife = Prisma.PostingGetPayload<{ select: typeof lifeSelect }>;
export type PostingWithContent = PostingLife & Prisma.PostingGetPayload<{ select: typeof contentSelect }>;

const absent = () => new AppError("not_found", "This posting does not exist.");

/**
 * A posting that exists for the actor, held against other changes until the transaction ends.
 * @throws AppError not_found outside what the actor may see
 */
export async function loadPosting(tx: Tx, actor: Actor, postingId: string): Promise<PostingLife> {
  await tx.$queryRaw`SELECT 1 FROM "Posting" WHERE id = ${postingId}::uuid FOR NO KEY UPDATE`;
  const where = { AND: [{ id: postingId }, postingsVisibleTo(actor)] };
  const posting = await tx.posting.findFirst({ where, select: lifeSelect });
  if (!posting) throw absent();
  return posting;
}

/** The same, with everything that the advert says. */
export async function loadContent(tx: Tx, actor: Actor, postingId: string): Promise<PostingWithContent> {
  await tx.$queryRaw`SELECT 1 FROM "Posting" WHERE id = ${postingId}::uuid FOR NO KEY UPDATE`;
  const where = { AND: [{ id: postingId }, postingsVisibleTo(actor)] };
  const posting = await tx.posting.findFirst({ where, select: { ...lifeSelect, ...contentSelect } });
  if (!posting) throw absent();
  return posting;
}

/** @throws AppError forbidden with the words, unless it is allowed */
export function requireAllowed(allowed: boolean, words: string): asserts allowed {
  if (!allowed) throw new AppError("forbidden", words);
}
