import { asPublished, publishedFacts } from "@/lib/applications/apply/posting";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { canAddCandidate } from "../policy";
import { noticeWords } from "./notice";

export type PostingChoice = { id: string; title: string; stages: { id: string; name: string }[] };

const open = { status: { in: ["published", "paused"] } };

/** The postings into whose pipeline this actor may put somebody. */
export async function listPostingChoices(actor: Actor): Promise<PostingChoice[]> {
  if (!canAddCandidate(actor)) return [];
  return db.posting.findMany({
    where: { AND: [open, postingsVisibleTo(actor)] },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: 500,
    select: {
      id: true,
      title: true,
      stages: { orderBy: { position: "asc" }, select: { id: true, name: true } },
    },
  });
}

/** The words that the mail to an added candidate starts from: in the posting's language, else in English. */
export async function draftNotice(actor: Actor, postingId: string | null) {
  const where = { AND: [{ id: postingId ?? "" }, open, postingsVisibleTo(actor)] };
  const row = postingId ? await db.posting.findFirst({ where, select: publishedFacts }) : null;
  return noticeWords(row ? asPublished(row).language : "en");
}
