import { Readable } from "node:stream";
import { applyToPosting } from "@/lib/applications/apply-to-posting";
import type { SentFile } from "@/lib/applications/schema";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem, mintVisitor } from "@/lib/auth/mint";
import { signedToken } from "@/lib/auth/signed-token";
import { referCandidate } from "@/lib/candidates/refer-candidate";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { sendMail } from "@/lib/mail/send-mail";
import { storeFile } from "@/lib/storage/store";
import { addToPool } from "@/lib/talent-pools/add-to-pool";
import { answerConsent } from "@/lib/talent-pools/answer-consent";
import { askConsent } from "@/lib/talent-pools/ask-consent";
import { createPool } from "@/lib/talent-pools/create-pool";
import type { Consent } from "@/lib/talent-pools/schema";
import { createTrackingLink } from "@/lib/tracking-links/create-tracking-link";
import { countVisit, writeVisits } from "@/lib/tracking-links/visits/count-visits";
import { type Cv, inventCv, softwareTrade } from "./cv/content";
import { writeCv } from "./cv/write-cv";
import { daysAgo, storyNow } from "./days";
import { sendDueMails } from "./mails";
import { Random } from "./random";

const person = (members: Map<string, UserActor>, name: string) => members.get(name) as UserActor;

async function keep(cv: Cv): Promise<SentFile> {
  const { name, contentType, bytes } = await writeCv(cv, 1);
  const stored = await storeFile(Readable.from([bytes]), bytes.length);
  if (!stored) throw new Error(`${name} was not stored`);
  return { kind: "cv", name, contentType, ...stored };
}

/** Somebody who has not applied for anything else of the story. */
const newcomer = (index: number) =>
  inventCv(new Random(4_000 + index), softwareTrade, 40_000 + index, storyNow.getUTCFullYear());

async function answerOf(mailId: string, answer: "given" | "refused", day: number): Promise<void> {
  const { text } = await db.mail.findUniqueOrThrow({ where: { id: mailId }, select: { text: true } });
  const linkId = /\{\{pool_link:([0-9a-f-]{36})\}\}/.exec(text)?.[1] ?? "";
  const token = signedToken("pool-link", linkId);
  await atTime(daysAgo(day), () => answerConsent(mintVisitor("link"), { token, answer }));
}

/** A pool with somebody in each state of consent. */
async function seedPool(members: Map<string, UserActor>, postingId: string): Promise<void> {
  const rosa = person(members, "rosa");
  const words = {
    name: "Backend engineers for later",
    description: "Good people who came too late, or for whom the place did not fit.",
  };
  const { poolId } = await atTime(daysAgo(40), () => createPool(rosa, words));
  const applications = await db.application.findMany({
    where: { postingId },
    orderBy: { createdAt: "desc" },
    take: 4,
    select: { candidateId: true },
  });
  const states: Consent[] = ["none", "asked", "given", "refused"];
  for (const [index, { candidateId }] of applications.entries()) {
    const member = { poolId, candidateId };
    const consent = states[index] ?? "none";
    await atTime(daysAgo(12 + index), () => addToPool(rosa, member));
    if (consent === "none") continue;
    const { mailId } = await atTime(daysAgo(9), () => askConsent(rosa, member));
    await atTime(new Date(daysAgo(9).getTime() + 60_000), () => sendMail(mintSystem("seed"), { mailId }));
    if (consent !== "asked") await answerOf(mailId, consent, 1);
  }
}

async function seedReferral(members: Map<string, UserActor>, postingId: string): Promise<void> {
  const cv = newcomer(1);
  const at = daysAgo(3);
  await atTime(at, async () =>
    referCandidate(person(members, "ines"), {
      postingId,
      name: cv.name,
      email: cv.email,
      phone: cv.phone,
      links: [],
      why: "We built a payment service together for three years. Calm in incidents, and a patient reviewer.",
      files: [await keep(cv)],
    }),
  );
  const referred = await db.application.findFirstOrThrow({
    where: { postingId, source: "referral" },
    select: { id: true },
  });
  await sendDueMails(referred.id, at);
}

/** Two places where the posting was put, and somebody who came by one of them. */
async function seedLinks(members: Map<string, UserActor>, posting: { id: string; slug: string }) {
  const rosa = person(members, "rosa");
  const make = (name: string) =>
    atTime(daysAgo(14), () => createTrackingLink(rosa, { postingId: posting.id, name }));
  const [post, flyer] = [await make("LinkedIn post"), await make("Meetup flyer")];
  for (let visit = 0; visit < 87; visit += 1) countVisit(post.code, "a reader of the story");
  for (let visit = 0; visit < 12; visit += 1) countVisit(flyer.code, "a reader of the story");
  await writeVisits();
  const cv = newcomer(2);
  const at = daysAgo(2);
  const file = await keep(cv);
  const { name, email, phone } = cv;
  const { applicationId } = await atTime(at, () =>
    applyToPosting(mintVisitor("seed"), {
      ...{ name, email, phone, slug: posting.slug, via: post.code },
      ...{ links: [], message: null, consent: "yes", submissionKey: `story-by-link-${posting.slug}` },
      files: [file],
    }),
  );
  if (applicationId) await sendDueMails(applicationId, at);
}

/** Where people come from besides the careers site: kept for later, referred, by a link of their own. */
export async function seedSourcing(
  members: Map<string, UserActor>,
  posting: { id: string; slug: string },
): Promise<void> {
  await seedPool(members, posting.id);
  await seedReferral(members, posting.id);
  await seedLinks(members, posting);
}
