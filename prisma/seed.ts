import { db } from "@/lib/db";
import { sequenceEvents } from "@/lib/events/sequence-events";
import { findPosting } from "@/lib/postings/queries";
import { resetDatabase } from "@/lib/testing/database";
import { seedApplicants } from "./seed/applicants";
import { seedConversations } from "./seed/conversations";
import { seedCrowd } from "./seed/crowd";
import { daysAgo, storyNow } from "./seed/days";
import { seedDuplicates } from "./seed/duplicates";
import { isInUse, readState, writeState } from "./seed/marker";
import { seedMembers } from "./seed/members";
import { endPostings, seedImported, seedWritten } from "./seed/postings";
import { seedSourcing } from "./seed/sourcing";
import { seedOwnStage, seedStageTemplates } from "./seed/stages";
import { seedTeamWork } from "./seed/team-work";

/** How many applicants one posting gets at most; fewer make a quicker start. */
const most = Number(process.env.DEMO_APPLICANTS || 242);

/** How many apply for one more posting, unread and all at once: 5,000 for the browser tests, nobody otherwise. */
const crowd = Number(process.env.DEMO_CROWD || 0);

/** Tells the demo's story once, through the verbs. One that was cut off half-way is told again from its beginning. */
async function seed(): Promise<void> {
  const state = await readState();
  if (state === "whole" || (state === "none" && (await isInUse()))) return;
  if (state === "half") await resetDatabase();
  await writeState("half");
  console.log(
    `Telling the demo's story: postings, people and up to ${most} applicants (about a minute, once) …`,
  );
  const since = daysAgo(160);
  await db.$queryRaw`SELECT ensure_event_partitions(${since}::date, ${storyNow}::date)`;
  const members = await seedMembers();
  await seedStageTemplates(members);
  const postings = [...(await seedImported(members)), ...(await seedWritten(members))];
  const rosa = members.get("rosa");
  if (!rosa) throw new Error("The story has no recruiter.");
  const open = postings.filter(({ applicants }) => applicants > 0);
  const withSlugs = await Promise.all(
    open.map(async (posting) => ({ ...posting, slug: (await findPosting(rosa, posting.id))?.slug ?? "" })),
  );
  const count = await seedApplicants(members, withSlugs, most);
  const backend = withSlugs.find(({ title }) => title.includes("Backend"));
  if (backend) await seedSourcing(members, backend);
  const other = withSlugs.find(({ life, id }) => life === "published" && id !== backend?.id);
  if (backend && other) await seedDuplicates(backend, other);
  await endPostings(members, postings);
  await seedConversations(members, postings);
  await seedOwnStage(members, postings);
  if (crowd > 0) await seedCrowd(rosa, crowd);
  await seedTeamWork(members);
  await sequenceEvents();
  await writeState("whole");
  console.log(`${postings.length} postings, ${count} applications.`);
}

await seed();
process.exit(0);
