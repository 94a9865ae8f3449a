import type { Advert } from "@/lib/adverts/schema";
import { db } from "@/lib/db";
import { parseSearch } from "@/lib/search/params";
import type { PostingCard } from "../search/card";
import { type SearchAnswer, searchPostings } from "../search/search-postings";
import { postedOf } from "./posted";
import { publicAdvert } from "./public-advert";

export type PublicCompany = { name: string; slug: string; website: string | null; accent: string | null };

export type PublicPosting = {
  id: string;
  slug: string;
  /** "closed" also stands for archived. */
  status: "published" | "paused" | "closed";
  /** In lists, feeds and search engines. */
  listed: boolean;
  advert: Advert;
  company: PublicCompany;
  /** `YYYY-MM-DD` */
  postedOn: string;
  changedAt: Date;
  /** The moment that it closes by itself. */
  closesAt: Date | null;
  replyWithinDays: number | null;
};

const publicSelect = {
  id: true,
  slug: true,
  status: true,
  visibility: true,
  publishedAt: true,
  closeAt: true,
  replyWithinDays: true,
  company: { select: { name: true, slug: true, website: true, accent: true } },
  versions: { orderBy: { number: "desc" }, take: 1, select: { content: true, createdAt: true } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(slug: string) {
  return db.posting.findUnique({ where: { slug }, select: publicSelect });
}

/** null for what the public cannot read: drafts, and postings for people with an account only. */
function toPublic(row: Row): PublicPosting | null {
  const { company, publishedAt } = row;
  const version = row.versions[0];
  if (!company || !publishedAt || !version || row.visibility === "internal" || row.status === "draft")
    return null;
  const status = row.status === "published" || row.status === "paused" ? row.status : "closed";
  const advert = publicAdvert(version.content);
  return {
    id: row.id,
    slug: row.slug,
    status,
    listed: status === "published" && row.visibility === "public",
    advert,
    company,
    postedOn: postedOf(advert, publishedAt).postedOn,
    changedAt: version.createdAt,
    closesAt: row.closeAt,
    replyWithinDays: row.replyWithinDays,
  };
}

/** What everybody may read of a posting, whether open, paused or closed; null where there is nothing to read. */
export async function findPublicPosting(slug: string): Promise<PublicPosting | null> {
  const row = await findRow(slug);
  return row && toPublic(row);
}

/** The list at the front: the newest open postings and the counts of every facet. */
export function listOpenPostings(): Promise<SearchAnswer> {
  return searchPostings(parseSearch({}));
}

/** A few others that ask for the same skills, the most in common first; then those of the same department. */
export async function listSimilarPostings(posting: PublicPosting, most = 3): Promise<PostingCard[]> {
  const skills = posting.advert.skills.map((skill) => skill.name);
  const rows = await db.$queryRaw<{ card: PostingCard }[]>`
    SELECT card FROM "PostingSearch"
    WHERE "postingId" <> ${posting.id}::uuid
      AND (skills && ${skills}::text[] OR department = ${posting.advert.department})
    ORDER BY cardinality(ARRAY(SELECT unnest(skills) INTERSECT SELECT unnest(${skills}::text[])))
        + (department IS NOT DISTINCT FROM ${posting.advert.department})::int DESC,
      "postedAt" DESC, "postingId" DESC
    LIMIT ${most}`;
  return rows.map((row) => row.card);
}

/** Every listed posting, the newest first: for the sitemap and the feeds, which Google and Indeed read to 50,000. */
export async function listListedPostings(most = 50_000): Promise<PublicPosting[]> {
  const listed: PublicPosting[] = [];
  let after: string | null = null;
  while (listed.length < most) {
    const rows: Row[] = await db.posting.findMany({
      where: { status: "published", visibility: "public", ...(after ? { id: { lt: after } } : {}) },
      orderBy: { id: "desc" },
      take: Math.min(1_000, most - listed.length),
      select: publicSelect,
    });
    for (const row of rows) {
      const posting = toPublic(row);
      if (posting?.listed) listed.push(posting);
    }
    after = rows.at(-1)?.id ?? null;
    if (rows.length < Math.min(1_000, most) || !after) break;
  }
  return listed;
}
