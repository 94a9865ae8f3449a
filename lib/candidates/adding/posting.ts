import { asPublished, publishedFacts } from "@/lib/applications/apply/posting";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { postingsVisibleTo } from "@/lib/postings/policy";

/** The posting that somebody is added to, held so that nobody closes it meanwhile. @throws AppError not_found, conflict */
export async function holdOpenPosting(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Posting" WHERE id = ${id}::uuid FOR SHARE`;
  const where = { AND: [{ id }, postingsVisibleTo(actor)] };
  const row = await tx.posting.findFirst({ where, select: publishedFacts });
  if (!row) throw new AppError("not_found", "This posting does not exist.");
  if (row.status !== "published" && row.status !== "paused")
    throw new AppError("conflict", "This posting is not open, so nobody can be added to it.");
  return asPublished(row);
}
export type OpenPosting = Awaited<ReturnType<typeof holdOpenPosting>>;
