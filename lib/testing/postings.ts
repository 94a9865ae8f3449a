import { Advert, type AdvertInput } from "@/lib/adverts/schema";
import type { UserActor } from "@/lib/auth/actor";
import { acceptCompany } from "@/lib/companies/accept-company";
import { db } from "@/lib/db";
import { createPosting } from "@/lib/postings/create-posting";
import { editPosting } from "@/lib/postings/edit-posting";
import { publishPosting } from "@/lib/postings/publish-posting";
import { findPosting } from "@/lib/postings/queries";
import type { PostingFilters } from "@/lib/postings/schema";

export const allPostings: PostingFilters = { q: "", status: null, after: null };

/** An advert that nothing keeps from being published. */
export function completeAdvert(facts: Partial<AdvertInput> = {}): Advert {
  return Advert.parse({
    title: "Backend engineer",
    companyName: "Arco Industries",
    reference: "ARC-1",
    locations: [{ locality: "Bristol", postalCode: "BS1 4ST", region: "England", country: "GB" }],
    workplace: "on-site",
    contractType: "permanent",
    employmentType: "full-time",
    pay: [{ min: 52_000, max: 61_500.5, currency: "GBP", period: "year" }],
    skills: [
      { name: "TypeScript", need: "must" },
      { name: "Rust", need: "nice" },
    ],
    sections: [
      {
        heading: "About the role",
        body: `You build what everybody here relies on. ${"It matters. ".repeat(20)}`,
      },
      { heading: "Requirements", body: "- Three years of TypeScript\n- A sense of humour" },
    ],
    closesOn: "2999-12-31",
    timeZone: "Europe/London",
    ...facts,
  });
}

/** A draft that says this, its company not accepted yet. */
export async function makeDraft(actor: UserActor, facts: Partial<AdvertInput> = {}): Promise<string> {
  const { postingId } = await createPosting(actor, { title: "Untitled posting", language: "en" });
  await editPosting(actor, { postingId, version: 1, advert: completeAdvert(facts) });
  return postingId;
}

/** A draft whose company is accepted. */
export async function makeReadyDraft(actor: UserActor, facts: Partial<AdvertInput> = {}): Promise<string> {
  const postingId = await makeDraft(actor, facts);
  const { companyName } = await db.posting.findUniqueOrThrow({
    where: { id: postingId },
    select: { companyName: true },
  });
  if (companyName) await acceptCompany(actor, { postingId });
  return postingId;
}

export async function makePublished(actor: UserActor, facts: Partial<AdvertInput> = {}): Promise<string> {
  const postingId = await makeReadyDraft(actor, facts);
  await publishPosting(actor, { postingId });
  return postingId;
}

/** What the log says of a posting, oldest first. */
export async function postingEvents(postingId: string): Promise<{ name: string; data: unknown }[]> {
  return db.event.findMany({
    where: { postingId },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
    select: { name: true, data: true },
  });
}

/** Saves these facts over what the posting says now. */
export async function editFacts(actor: UserActor, postingId: string, facts: Partial<AdvertInput>) {
  const posting = await findPosting(actor, postingId);
  if (!posting) throw new Error("This posting does not exist for the actor.");
  const advert = Advert.parse({ ...posting.advert, ...facts });
  return editPosting(actor, { postingId, version: posting.version, advert });
}

/** A waiting application in the first stage. */
export async function applyTo(postingId: string): Promise<{ id: string }> {
  const at = new Date();
  const stage = await db.stage.findFirstOrThrow({ where: { postingId }, orderBy: { position: "asc" } });
  return db.application.create({
    data: {
      posting: { connect: { id: postingId } },
      stage: { connect: { id: stage.id } },
      candidate: { create: { name: "Ada", email: `${crypto.randomUUID()}@example.test` } },
      consentAt: at,
      submissionKey: crypto.randomUUID(),
      stageEnteredAt: at,
      statusChangedAt: at,
    },
    select: { id: true },
  });
}
