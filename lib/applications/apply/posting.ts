import { z } from "zod";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

export const publishedFacts = {
  id: true,
  slug: true,
  title: true,
  language: true,
  status: true,
  visibility: true,
  closeAt: true,
  replyWithinDays: true,
  company: { select: { name: true, accent: true } },
  versions: { orderBy: { number: "desc" }, take: 1, select: { content: true } },
} satisfies Prisma.PostingSelect;

type Row = Prisma.PostingGetPayload<{ select: typeof publishedFacts }>;

const Told = z.object({ title: z.string(), language: z.string() });

/** A posting as candidates know it: in the words of its latest published version. */
export function asPublished({ versions, company, ...posting }: Row) {
  const told = Told.safeParse(versions[0]?.content);
  return {
    ...posting,
    ...(told.success ? { title: told.data.title, language: told.data.language } : {}),
    companyName: company?.name ?? "",
    accent: company?.accent ?? null,
  };
}
export type PublishedPosting = ReturnType<typeof asPublished>;

/** The posting behind an address, held so that nobody closes it while an application comes in. */
export async function holdPosting(tx: Tx, slug: string): Promise<PublishedPosting | null> {
  await tx.$queryRaw`SELECT 1 FROM "Posting" WHERE slug = ${slug} FOR SHARE`;
  const row = await tx.posting.findUnique({ where: { slug }, select: publishedFacts });
  return row && row.status !== "draft" ? asPublished(row) : null;
}
