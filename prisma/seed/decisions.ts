import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import { hireApplication } from "@/lib/applications/hire-application";
import { moveApplication } from "@/lib/applications/move-application";
import { rateApplication } from "@/lib/applications/rate-application";
import { rejectApplication } from "@/lib/applications/reject-application";
import { rejectReasons } from "@/lib/applications/schema";
import { withdrawApplication } from "@/lib/applications/withdraw-application";
import type { UserActor } from "@/lib/auth/actor";
import { mintLink } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { addNote } from "@/lib/notes/add-note";
import { daysAgo } from "./days";
import { sendDueMails } from "./mails";
import type { SeededPosting } from "./postings";
import type { Random } from "./random";

type Scene = {
  members: Map<string, UserActor>;
  posting: SeededPosting;
  applicationId: string;
  appliedDaysAgo: number;
  random: Random;
  index: number;
};

const remarks = [
  "Strong on the basics, asked good questions about the team.",
  "Called back: free from next month, would move.",
  "Knows our field. Pay expectation is at the upper end.",
  "The CV leaves a gap of a year, worth asking kindly.",
  "Let us see a work sample first.",
];

const words = {
  subject: "Your application",
  text: "Hello,\n\nthank you for the time that you have given your application. We have decided to go on with others, whose experience is closer to what this role needs.\n\nWe wish you well.\n",
};

const person = (scene: Scene, name: string) => scene.members.get(name) as UserActor;

async function moveOn(scene: Scene, by: UserActor, steps: number) {
  const stages = await db.stage.findMany({
    where: { postingId: scene.posting.id },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  const { applicationId, appliedDaysAgo, index } = scene;
  for (let step = 0; step < Math.min(steps, stages.length - 1); step++) {
    const [from, to] = [stages[step], stages[step + 1]];
    if (!from || !to) return;
    const at = daysAgo(Math.max(0, Math.floor(appliedDaysAgo * (0.8 - step * 0.2))), index + step + 1);
    await atTime(at, () => moveApplication(by, { applicationId, fromStageId: from.id, toStageId: to.id }));
  }
}

async function reject(scene: Scene, by: UserActor) {
  const { applicationId, appliedDaysAgo, random, index } = scene;
  const at = daysAgo(Math.floor(appliedDaysAgo * 0.3), index + 9);
  const mail = random.chance(0.9) ? { ...words, delaySeconds: 0 } : null;
  await atTime(at, () => rejectApplication(by, { applicationId, reason: random.pick(rejectReasons), mail }));
  await sendDueMails(applicationId, at);
}

async function look(scene: Scene, by: UserActor) {
  const { applicationId, appliedDaysAgo, random, index } = scene;
  const at = daysAgo(Math.floor(appliedDaysAgo * 0.5), index + 5);
  if (random.chance(0.5))
    await atTime(at, () => rateApplication(by, { applicationId, rating: random.between(2, 5) }));
  if (random.chance(0.4)) await atTime(at, () => addNote(by, { applicationId, body: random.pick(remarks) }));
}

/** A posting is not closed before everybody has an answer: one is hired, the others are told. */
async function answer(scene: Scene): Promise<void> {
  const { applicationId, random, index } = scene;
  const rosa = person(scene, "rosa");
  await moveOn(scene, rosa, random.between(0, 3));
  if (index % 8 === 0) await atTime(daysAgo(2, index), () => hireApplication(rosa, { applicationId }));
  else await reject(scene, rosa);
}

/** What became of an application: most wait, some are on their way, some have their answer. */
export async function decide(scene: Scene): Promise<void> {
  const { posting, applicationId, appliedDaysAgo, random, index } = scene;
  if (posting.life === "closed" || posting.life === "archived") return answer(scene);
  // The first applicants of the first posting are in interviews, however small the crowd: both interviewers have some.
  const isLead = index < 4;
  if (!isLead && (appliedDaysAgo < 2 || random.chance(0.45))) return;
  const rosa = person(scene, "rosa");
  await look(scene, rosa);
  const steps = isLead ? 2 : random.pick([0, 0, 1, 1, 1, 2, 2, 3]);
  await moveOn(scene, rosa, steps);
  if (steps >= 2 && posting.title.includes("Backend")) {
    const interviewer = person(scene, index % 2 === 0 ? "ines" : "tomasz");
    const at = daysAgo(Math.floor(appliedDaysAgo * 0.3), index + 7);
    await atTime(at, () => assignInterviewer(rosa, { applicationId, userId: interviewer.userId }));
  }
  if (isLead) return;
  const outcome = random.next();
  if (steps === 3 && outcome < 0.3)
    await atTime(daysAgo(1, index), () => hireApplication(rosa, { applicationId }));
  else if (outcome < 0.45) await reject(scene, rosa);
  else if (outcome < 0.52)
    await atTime(daysAgo(1, index), () => withdrawApplication(mintLink(applicationId), { applicationId }));
}
