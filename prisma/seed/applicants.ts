import { Readable } from "node:stream";
import { applyToPosting } from "@/lib/applications/apply-to-posting";
import type { SentFile } from "@/lib/applications/schema";
import type { UserActor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { storeFile } from "@/lib/storage/store";
import { type Cv, careTrade, inventCv, softwareTrade, type Trade } from "./cv/content";
import { writeCv } from "./cv/write-cv";
import { daysAgo, storyNow } from "./days";
import { decide } from "./decisions";
import { sendDueMails } from "./mails";
import type { SeededPosting } from "./postings";
import { Random } from "./random";

const care = /cook|nurs|pflege|lager|warehouse|shift|teaching/i;
const tradeOf = (title: string): Trade => (care.test(title) ? careTrade : softwareTrade);

/** Days since the closing day of the story's ended postings; nobody applies after it. */
const closedSince = { published: 0, paused: 7, draft: 0, scheduled: 0, closed: 21, archived: 81 };

const messages = [
  null,
  null,
  "I have followed your work for a while and would like to be part of it. I could start in six weeks.",
  "Please find my CV attached. I am happy to explain anything in a call.",
  "My current contract ends soon, so I am looking for something that lasts.\n\nI work best with people who say what they think.",
  "A former colleague of mine works with you and speaks well of the team.",
];

async function keep(cv: Cv, index: number): Promise<SentFile> {
  const { name, contentType, bytes } = await writeCv(cv, index);
  const stored = await storeFile(Readable.from([bytes]), bytes.length);
  if (!stored) throw new Error(`${name} was not stored`);
  return { kind: "cv", name, contentType, ...stored };
}

async function applyOne(slug: string, cv: Cv, index: number, random: Random, at: Date): Promise<string> {
  const file = await keep(cv, index);
  const applied = await atTime(at, () =>
    applyToPosting(mintVisitor("seed"), {
      slug,
      name: cv.name,
      email: cv.email,
      phone: random.chance(0.7) ? cv.phone : null,
      links: random.chance(0.5) ? [cv.link] : [],
      message: random.pick(messages),
      consent: "yes",
      submissionKey: `story-${slug}-${index}`,
      files: [file],
    }),
  );
  if (!applied.applicationId) throw new Error(`${cv.email} has applied twice`);
  await sendDueMails(applied.applicationId, at);
  return applied.applicationId;
}

/** People apply over the days that the posting is open, more of them at its beginning. */
export async function seedApplicants(
  members: Map<string, UserActor>,
  postings: (SeededPosting & { slug: string })[],
  most: number,
): Promise<number> {
  const random = new Random(2027);
  let index = 0;
  for (const posting of postings) {
    const trade = tradeOf(posting.title);
    for (let n = 0; n < Math.min(posting.applicants, most); n++) {
      const cv = inventCv(random, trade, index, storyNow.getUTCFullYear());
      const open = posting.publishedDaysAgo - closedSince[posting.life];
      const daysSince = closedSince[posting.life] + Math.floor(open * (1 - random.next() ** 2));
      const id = await applyOne(posting.slug, cv, index, random, daysAgo(Math.max(0, daysSince), index));
      await decide({ members, posting, applicationId: id, appliedDaysAgo: daysSince, random, index });
      index += 1;
    }
  }
  return index;
}
