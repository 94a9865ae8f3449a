import { Advert, type AdvertInput } from "@/lib/adverts/schema";
import { db, transaction } from "@/lib/db";
import { indexPosting } from "@/lib/postings/search/index-posting";

export type Listing = {
  advert: Partial<AdvertInput>;
  company?: string;
  publishedAt?: Date;
  status?: "published" | "paused" | "closed";
  visibility?: "public" | "unlisted" | "internal";
  replyWithinDays?: number;
};

let made = 0;

async function companyId(name: string): Promise<string> {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const company = await db.company.upsert({ where: { slug }, create: { name, slug }, update: {} });
  return company.id;
}

/**
 * A posting as it stands after publishing, without the way there: the careers site reads nothing but the latest version
 * and the status, and its tests need thousands.
 */
export async function listPosting(listing: Listing): Promise<{ id: string; slug: string }> {
  const advert = Advert.parse({ title: "Engineer", ...listing.advert });
  made += 1;
  const slug = `posting-${made}`;
  const company = await companyId(listing.company ?? "Acme");
  return transaction(async (tx) => {
    const posting = await tx.posting.create({
      data: {
        slug,
        title: advert.title,
        companyId: company,
        status: listing.status ?? "published",
        visibility: listing.visibility ?? "public",
        replyWithinDays: listing.replyWithinDays ?? null,
        publishedAt: listing.publishedAt ?? new Date("2026-11-01T09:00:00Z"),
        versions: { create: { number: 1, content: advert } },
      },
      select: { id: true },
    });
    await indexPosting(tx, posting.id);
    return { id: posting.id, slug };
  });
}
