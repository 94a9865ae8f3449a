import { dayIn } from "@/lib/adverts/lint/lint-advert";
import { Advert } from "@/lib/adverts/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { changedFields } from "./content/changed-fields";
import { closeAtOf } from "./content/close-at";
import { fromRows } from "./content/from-rows";
import { loadContent, type PostingWithContent, requireAllowed } from "./content/load-posting";
import { requirePublishable } from "./content/publishable";
import { postingSlug, suffixOf } from "./content/slug";
import { canPublishPosting } from "./policy";
import { requireStep } from "./rules";
import type { PublishPosting } from "./schema";
import { indexPosting } from "./search/index-posting";

export type PublishedPosting = { number: number; version: number; slug: string };

/** The schedule publishes what is due when it gets there, not what was due when it looked. */
function requireDue(actor: Actor, posting: PostingWithContent, at: Date) {
  if (actor.type !== "system") return;
  if (posting.status !== "draft" || !posting.publishAt || posting.publishAt > at)
    throw new AppError("conflict", "This posting is not due to be published.");
}

/** The number of the newest version, and whether the advert says something else than it. */
async function latestVersion(tx: Tx, postingId: string, advert: Advert) {
  const latest = await tx.postingVersion.findFirst({
    where: { postingId },
    orderBy: { number: "desc" },
    select: { number: true, content: true },
  });
  if (!latest) return { number: 0, isSame: false };
  return {
    number: latest.number,
    isSame: changedFields(Advert.parse(latest.content), advert).length === 0,
  };
}

async function saveVersion(tx: Tx, actor: Actor, postingId: string, number: number, content: Advert) {
  const publishedById = actor.type === "user" ? actor.userId : null;
  await tx.postingVersion.create({ data: { postingId, number, content, publishedById, createdAt: now() } });
}

async function goLive(tx: Tx, posting: PostingWithContent, advert: Advert, at: Date) {
  const isFirst = !posting.publishedAt;
  const postedNow = posting.postedOn === null;
  return tx.posting.update({
    where: { id: posting.id },
    data: {
      status: requireStep("publish", posting),
      slug: isFirst ? postingSlug(advert.title, advert.companyName, suffixOf(posting.slug)) : posting.slug,
      postedOn: advert.postedOn ? new Date(`${advert.postedOn}T00:00:00Z`) : null,
      version: { increment: postedNow ? 1 : 0 },
      publishedAt: posting.publishedAt ?? at,
      publishAt: null,
      closedAt: null,
      closeAt: closeAtOf(advert),
      updatedAt: at,
    },
    select: { slug: true, version: true },
  });
}

/**
 * Makes what the advert says now the next version, which is what the public reads. For a draft, a paused posting that
 * goes up again, and changes to a published one.
 * @throws AppError invalid with the linter's errors by field; conflict when nothing has changed
 */
export async function publishPosting(actor: Actor, input: PublishPosting): Promise<PublishedPosting> {
  const { postingId } = input;
  return transaction(async (tx) => {
    const at = now();
    const posting = await loadContent(tx, actor, postingId);
    requireAllowed(canPublishPosting(actor, posting), "Only recruiters and admins publish postings.");
    requireStep("publish", posting);
    requireDue(actor, posting, at);
    if (input.version !== undefined && input.version !== posting.version)
      throw new AppError("conflict", "This posting was changed after you opened it. Look at it again first.");
    const rows = fromRows(posting);
    const advert = { ...rows, postedOn: rows.postedOn ?? dayIn(rows.timeZone, at) };
    requirePublishable(posting, advert, at);
    const latest = await latestVersion(tx, postingId, advert);
    if (latest.isSame && posting.status === "published")
      throw new AppError("conflict", `Nothing has changed since version ${latest.number}.`);
    const number = latest.isSame ? latest.number : latest.number + 1;
    if (!latest.isSame) await saveVersion(tx, actor, postingId, number, advert);
    const live = await goLive(tx, posting, advert, at);
    await indexPosting(tx, postingId);
    const about = { record: { type: "posting", id: postingId }, postingId };
    if (latest.isSame) await record(tx, actor, { name: "posting.reopened", ...about, data: {} });
    else await record(tx, actor, { name: "posting.published", ...about, data: { version: number } });
    return { number, ...live };
  });
}
