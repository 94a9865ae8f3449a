import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { loadPosting } from "@/lib/postings/content/load-posting";
import type { AutomationDeed } from "../schema";

export const notYours = "Only the people who run this hiring change its automations.";
const noAutomation = () => new AppError("not_found", "This automation does not exist.");

/** A stage of a posting that this actor sees. @throws AppError not_found */
export async function loadStage(tx: Tx, actor: Actor, stageId: string) {
  const stage = await tx.stage.findUnique({ where: { id: stageId }, select: { id: true, postingId: true } });
  if (!stage) throw new AppError("not_found", "This stage does not exist.");
  const posting = await loadPosting(tx, actor, stage.postingId);
  return { ...stage, posting };
}

/** An automation of a posting that this actor sees. @throws AppError not_found */
export async function loadAutomation(tx: Tx, actor: Actor, automationId: string) {
  const found = await tx.automation.findUnique({
    where: { id: automationId },
    select: { id: true, stageId: true, kind: true, enabled: true },
  });
  if (!found) throw noAutomation();
  const { postingId, posting } = await loadStage(tx, actor, found.stageId).catch(() => {
    throw noAutomation();
  });
  return { ...found, kind: found.kind as AutomationDeed["kind"], postingId, posting };
}

/** What its event says of an automation: never its words. */
export function automationEvent(automation: {
  id: string;
  stageId: string;
  kind: AutomationDeed["kind"];
  postingId: string;
}) {
  const { id: automationId, stageId, kind, postingId } = automation;
  return {
    record: { type: "automation", id: automationId },
    postingId,
    data: { automationId, stageId, kind },
  };
}

/** The template and the person that a deed names must be there for this posting. @throws AppError invalid */
export async function requireDeed(tx: Tx, postingId: string, deed: AutomationDeed): Promise<void> {
  const refuse = (field: string, words: string) =>
    new AppError("invalid", words, { [`deed.settings.${field}`]: [words] });
  if (deed.kind === "mail" && deed.settings.from === "template") {
    const found = await tx.mailTemplate.findFirst({
      where: { id: deed.settings.templateId, kind: "message", OR: [{ postingId: null }, { postingId }] },
      select: { id: true },
    });
    if (!found) throw refuse("templateId", "Choose a template that there is for this posting.");
  }
  if ((deed.kind === "todo" || deed.kind === "assign") && deed.settings.assignee === "person") {
    const found = await tx.user.findFirst({
      where: { id: deed.settings.userId ?? undefined, role: { not: "candidate" }, disabledAt: null },
      select: { id: true },
    });
    if (!found) throw refuse("userId", "Choose somebody who is a member.");
  }
}
