import { moveApplication } from "@/lib/applications/move-application";
import type { UserActor } from "@/lib/auth/actor";
import { mintSystem } from "@/lib/auth/mint";
import { addAutomation } from "@/lib/automations/add-automation";
import { runAutomations } from "@/lib/automations/run-automations";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { createStageTemplate } from "@/lib/stage-templates/create-stage-template";
import { builtInStages } from "@/lib/stage-templates/stages/built-in";
import { addStage } from "@/lib/stages/add-stage";
import { daysAgo } from "./days";
import { sendDueMails } from "./mails";
import type { SeededPosting } from "./postings";

type Members = Map<string, UserActor>;
const actorOf = (members: Members, name: string) => members.get(name) as UserActor;

/** What postings start from: the usual stages, and shorter ones for work that is shown rather than told. */
export async function seedStageTemplates(members: Members): Promise<void> {
  const ada = actorOf(members, "ada");
  await atTime(daysAgo(148), async () => {
    await createStageTemplate(ada, { name: "Usual", stages: builtInStages, isDefault: true });
    await createStageTemplate(ada, {
      name: "Trial day",
      stages: [
        { name: "Applied", publicLabel: "Received", type: "applied" },
        { name: "Phone call", publicLabel: "In review", type: "screen" },
        { name: "Trial day", publicLabel: "Trial day", type: "interview" },
        { name: "Offer", publicLabel: "Decision", type: "offer" },
      ],
      isDefault: false,
    });
  });
}

const words = `Hello {{candidate_name}},

we have begun to look at your portfolio for "{{posting_title}}". Two of us read each one with care, so it takes some days.

You see where you stand at any time here:

{{status_link}}

Kind regards
{{sender_name}}`;

/** The designers' posting has a stage of its own, in which a mail goes out and somebody gets something to do. */
export async function seedOwnStage(members: Members, postings: SeededPosting[]): Promise<void> {
  const rosa = actorOf(members, "rosa");
  const postingId = postings.find(({ title }) => title.includes("Designer"))?.id;
  if (!postingId) return;
  const stages = await db.stage.findMany({ where: { postingId }, orderBy: { position: "asc" } });
  const screening = stages.find(({ type }) => type === "screen");
  if (!screening) return;
  const stageId = await atTime(daysAgo(3), async () => {
    const made = await addStage(rosa, {
      postingId,
      afterStageId: screening.id,
      name: "Portfolio",
      publicLabel: "In review",
      type: "screen",
    });
    await addAutomation(rosa, {
      stageId: made.stageId,
      deed: { kind: "mail", settings: { from: "words", subject: "Your portfolio", text: words } },
      enabled: true,
    });
    const userId = actorOf(members, "hanna").userId;
    const todo = { text: "Look at the portfolio", assignee: "person", userId, dueInDays: 4 } as const;
    await addAutomation(rosa, {
      stageId: made.stageId,
      deed: { kind: "todo", settings: todo },
      enabled: true,
    });
    return made.stageId;
  });
  await enter(rosa, screening.id, stageId);
}

/** One of those in screening goes on, so that the log of the automations has something to say. */
async function enter(rosa: UserActor, fromStageId: string, toStageId: string): Promise<void> {
  const found = await db.application.findFirst({
    where: { stageId: fromStageId, status: "active" },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  if (!found) return;
  const [at, applicationId] = [daysAgo(2), found.id];
  const { stageEnteredAt } = await atTime(at, () =>
    moveApplication(rosa, { applicationId, fromStageId, toStageId }),
  );
  const entered = { applicationId, stageEnteredAt: stageEnteredAt.toISOString(), isLastAttempt: true };
  const later = new Date(at.getTime() + 60_000);
  await atTime(later, () => runAutomations(mintSystem("automation"), entered));
  await sendDueMails(applicationId, later);
}
