import { asPublished, publishedFacts } from "@/lib/applications/apply/posting";
import { isOpenForApplications } from "@/lib/applications/rules";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { postingsToReferFor } from "../policy";

export type ReferablePosting = { id: string; title: string; companyName: string };

const isOpen = (posting: { status: string; closeAt: Date | null }) => isOpenForApplications(posting, now());

/** The open postings, in the words of their public page, by title. */
export async function listPostingsToReferFor(actor: Actor): Promise<ReferablePosting[]> {
  const rows = await db.posting.findMany({
    where: postingsToReferFor(actor),
    select: publishedFacts,
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: 500,
  });
  return rows
    .map(asPublished)
    .filter(isOpen)
    .map(({ id, title, companyName }) => ({ id, title, companyName }));
}

export async function findPostingToReferFor(actor: Actor, id: string): Promise<ReferablePosting | null> {
  const row = await db.posting.findFirst({
    where: { AND: [{ id }, postingsToReferFor(actor)] },
    select: publishedFacts,
  });
  const posting = row && asPublished(row);
  return posting && isOpen(posting)
    ? { id: posting.id, title: posting.title, companyName: posting.companyName }
    : null;
}
