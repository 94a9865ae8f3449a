import { z } from "zod";
import { db, sql, type Tx } from "@/lib/db";
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

/** The same in one statement, where "Posting" is `p`: many people apply at once. */
const bySlug = (slug: string) => sql`
  SELECT p.id, p.slug, p.status, p.visibility, p."closeAt", p."replyWithinDays",
    coalesce(told.content->>'title', p.title) AS title, coalesce(told.content->>'language', p.language) AS language,
    coalesce(c.name, '') AS "companyName", c.accent
  FROM "Posting" p LEFT JOIN "Company" c ON c.id = p."companyId"
  LEFT JOIN LATERAL (SELECT v.content FROM "PostingVersion" v WHERE v."postingId" = p.id
    ORDER BY v.number DESC LIMIT 1) told ON true
  WHERE p.slug = ${slug} AND p.status <> 'draft'`;

/** The posting behind an address, as candidates know it. */
export async function findPublished(slug: string): Promise<PublishedPosting | null> {
  const [row] = await db.$queryRaw<PublishedPosting[]>(bySlug(slug));
  return row ?? null;
}

/** The same, held so that nobody closes it while an application comes in. */
export async function holdPosting(tx: Tx, slug: string): Promise<PublishedPosting | null> {
  const [row] = await tx.$queryRaw<PublishedPosting[]>(sql`${bySlug(slug)} FOR SHARE OF p`);
  return row ?? null;
}
