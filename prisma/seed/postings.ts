import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Advert } from "@/lib/adverts/schema";
import type { UserActor } from "@/lib/auth/actor";
import { atTime } from "@/lib/clock";
import { acceptCompany } from "@/lib/companies/accept-company";
import { schedulePosting } from "@/lib/posting-schedules/schedule-posting";
import { archivePosting } from "@/lib/postings/archive-posting";
import { closePosting } from "@/lib/postings/close-posting";
import { configurePosting } from "@/lib/postings/configure-posting";
import { createPosting } from "@/lib/postings/create-posting";
import { editPosting } from "@/lib/postings/edit-posting";
import { importPosting } from "@/lib/postings/import-posting";
import { pausePosting } from "@/lib/postings/pause-posting";
import { publishPosting } from "@/lib/postings/publish-posting";
import { findPosting } from "@/lib/postings/queries";
import { setTeamMember } from "@/lib/teams/set-team-member";
import { type StoryAdvert, storyAdverts } from "./adverts";
import { daysAgo, inDays } from "./days";

type Members = Map<string, UserActor>;
export type SeededPosting = {
  id: string;
  title: string;
  publishedDaysAgo: number;
  applicants: number;
  life: StoryAdvert["life"];
};

const examples = join(process.cwd(), "lib/adverts/examples");

/** The adverts as they came, and when the story says so: the closing days are moved to lie ahead of today. */
const imported: {
  file: string;
  publishedDaysAgo: number;
  closesInDays: number | null;
  applicants: number;
  team: string[];
}[] = [
  {
    file: "senior-backend-engineer.txt",
    publishedDaysAgo: 21,
    closesInDays: null,
    applicants: 242,
    team: ["rosa", "hanna", "ines", "tomasz"],
  },
  {
    file: "warehouse-operative-indeed.txt",
    publishedDaysAgo: 9,
    closesInDays: null,
    applicants: 18,
    team: ["karim", "marcus"],
  },
  {
    file: "product-designer-linkedin.txt",
    publishedDaysAgo: 12,
    closesInDays: 40,
    applicants: 15,
    team: ["rosa", "hanna", "ines"],
  },
  {
    file: "pflegefachkraft-german.txt",
    publishedDaysAgo: 5,
    closesInDays: 84,
    applicants: 7,
    team: ["karim", "marcus"],
  },
  {
    file: "devrel-jsonld.html",
    publishedDaysAgo: 16,
    closesInDays: 38,
    applicants: 11,
    team: ["rosa", "hanna"],
  },
  {
    file: "school-cook-plain.txt",
    publishedDaysAgo: 4,
    closesInDays: 24,
    applicants: 6,
    team: ["karim", "marcus", "tomasz"],
  },
];

const actorOf = (members: Members, name: string) => members.get(name) as UserActor;

async function fillTeam(members: Members, postingId: string, by: UserActor, team: string[]) {
  const roles = {
    recruiter: "recruiter",
    "hiring-manager": "hiring-manager",
    interviewer: "interviewer",
  } as const;
  for (const name of team) {
    const member = actorOf(members, name);
    const role = roles[member.role as keyof typeof roles];
    if (role) await setTeamMember(by, { postingId, userId: member.userId, role });
  }
}

async function seen(recruiter: UserActor, postingId: string) {
  const posting = await findPosting(recruiter, postingId);
  if (!posting) throw new Error("A posting of the story cannot be seen by its recruiter.");
  return posting;
}

/** Accepts what the import guessed and moves the closing day, as a recruiter does in the review. */
async function review(recruiter: UserActor, postingId: string, closesInDays: number | null) {
  const posting = await seen(recruiter, postingId);
  if (posting.proposedCompany) await acceptCompany(recruiter, { postingId });
  const { advert, version } = await seen(recruiter, postingId);
  const closing = closesInDays === null ? {} : { closesOn: inDays(closesInDays) };
  await editPosting(recruiter, {
    postingId,
    version,
    advert: { ...advert, ...closing, postedOn: null, guessed: [] },
  });
}

/** The six example adverts, imported and published through the verbs. */
export async function seedImported(members: Members): Promise<SeededPosting[]> {
  const seeded: SeededPosting[] = [];
  for (const { file, publishedDaysAgo, closesInDays, applicants, team } of imported) {
    const recruiter = actorOf(members, team[0] as string);
    const source = readFileSync(join(examples, file), "utf8");
    const { postingId } = await atTime(daysAgo(publishedDaysAgo + 1), async () => {
      const made = await importPosting(recruiter, { source, via: file.endsWith(".html") ? "html" : "paste" });
      await review(recruiter, made.postingId, closesInDays);
      await configurePosting(recruiter, {
        postingId: made.postingId,
        visibility: "public",
        confidential: false,
        replyWithinDays: 14,
      });
      await fillTeam(members, made.postingId, recruiter, team);
      return made;
    });
    await atTime(daysAgo(publishedDaysAgo), () => publishPosting(recruiter, { postingId }));
    const { title } = (await seen(recruiter, postingId)).advert;
    seeded.push({ id: postingId, title, publishedDaysAgo, applicants, life: "published" });
  }
  return seeded;
}

async function liveOn(recruiter: UserActor, postingId: string, story: StoryAdvert) {
  const since = story.publishedDaysAgo;
  if (story.life === "scheduled") {
    const publishAt = new Date(`${inDays(3)}T08:00:00Z`);
    await schedulePosting(recruiter, { postingId, publishAt: publishAt.toISOString() });
  } else if (story.life !== "draft")
    await atTime(daysAgo(since), () => publishPosting(recruiter, { postingId }));
}

/** What else the organisation is hiring for: every state, contract, workplace and pay period. */
export async function seedWritten(members: Members): Promise<SeededPosting[]> {
  const seeded: SeededPosting[] = [];
  for (const [index, story] of storyAdverts.entries()) {
    const recruiter = actorOf(members, index % 2 === 0 ? "rosa" : "karim");
    const advert = Advert.parse(story.advert(inDays));
    const id = await atTime(daysAgo(story.publishedDaysAgo + 2), async () => {
      const { postingId } = await createPosting(recruiter, {
        title: advert.title,
        language: advert.language,
      });
      const { version } = await seen(recruiter, postingId);
      await editPosting(recruiter, { postingId, version, advert });
      const made = await seen(recruiter, postingId);
      if (made.proposedCompany) await acceptCompany(recruiter, { postingId });
      await fillTeam(members, postingId, recruiter, [
        index % 2 === 0 ? "rosa" : "karim",
        index % 3 === 0 ? "hanna" : "marcus",
      ]);
      const confidential = story.confidential ?? false;
      await configurePosting(recruiter, {
        postingId,
        visibility: "public",
        confidential,
        replyWithinDays: 21,
      });
      return postingId;
    });
    await liveOn(recruiter, id, story);
    const { publishedDaysAgo, applicants, life } = story;
    seeded.push({ id, title: advert.title, publishedDaysAgo, applicants, life });
  }
  return seeded;
}

/** The last step of postings that are no longer open, once their applicants have come. */
export async function endPostings(members: Members, postings: SeededPosting[]): Promise<void> {
  const rosa = actorOf(members, "rosa");
  for (const { id: postingId, life, publishedDaysAgo } of postings) {
    const later = daysAgo(Math.max(0, Math.floor(publishedDaysAgo / 4)));
    if (life === "paused") await atTime(later, () => pausePosting(rosa, { postingId }));
    if (life !== "closed" && life !== "archived") continue;
    await atTime(later, () => closePosting(rosa, { postingId, reason: "filled", answer: null }));
    if (life === "archived") await atTime(daysAgo(1), () => archivePosting(rosa, { postingId }));
  }
}
