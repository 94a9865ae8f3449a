import { assignOwnerWithin } from "@/lib/applications/assign-owner";
import { daysAfter } from "@/lib/applications/rules";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { fillTemplate } from "@/lib/mail/rules";
import { writeMailIn } from "@/lib/mail/write-mail";
import { tagWithin } from "@/lib/tags/tag-candidate";
import { addTodoWithin } from "@/lib/todos/add-todo";
import type { AssigneeKind, DeedOf } from "../schema";
import type { HeldRun } from "./hold-run";

/** Does one automation for one application. Returns what came of it: the mail, to-do, person or tag. */
export async function doDeed(tx: Tx, actor: Actor, run: HeldRun): Promise<string> {
  const { deed } = run.automation;
  switch (deed.kind) {
    case "mail":
      return sendWords(tx, actor, run, deed.settings);
    case "todo":
      return giveTodo(tx, actor, run, deed.settings);
    case "assign": {
      const ownerId = await personFor(tx, run, deed.settings);
      await assignOwnerWithin(tx, actor, { applicationId: run.application.id, ownerId });
      return ownerId;
    }
    case "tag": {
      const { id: applicationId, candidateId } = run.application;
      return (await tagWithin(tx, actor, { candidateId, applicationId, name: deed.settings.name })).tagId;
    }
  }
}

async function sendWords(tx: Tx, actor: Actor, run: HeldRun, settings: DeedOf<"mail">): Promise<string> {
  const { subject, text } = await wordsOf(tx, settings);
  const sender_name = run.automation.createdBy?.name;
  const signed = (words: string) => (sender_name ? fillTemplate(words, { sender_name }) : words);
  const mail = { applicationId: run.application.id, subject: signed(subject), text: signed(text) };
  return (await writeMailIn(tx, actor, mail)).mailId;
}

async function wordsOf(tx: Tx, settings: DeedOf<"mail">): Promise<{ subject: string; text: string }> {
  if (settings.from === "words") return settings;
  const template = await tx.mailTemplate.findUnique({ where: { id: settings.templateId } });
  if (!template) throw new AppError("conflict", "The mail template has been deleted.");
  return { subject: template.subject, text: template.body };
}

async function giveTodo(tx: Tx, actor: Actor, run: HeldRun, settings: DeedOf<"todo">): Promise<string> {
  const { text, dueInDays } = settings;
  const dueOn =
    dueInDays === null ? null : daysAfter(run.stageEnteredAt, dueInDays).toISOString().slice(0, 10);
  const assigneeId = await personFor(tx, run, settings);
  const applicationId = run.application.id;
  return (await addTodoWithin(tx, actor, { applicationId, text, assigneeId, dueOn })).todoId;
}

/**
 * Who is meant, as things are now. An application without an owner is the recruiter's of its team; of several
 * recruiters it is the one who has been on the team longest.
 */
async function personFor(
  tx: Tx,
  { application }: HeldRun,
  { assignee, userId }: { assignee: AssigneeKind; userId: string | null },
): Promise<string> {
  if (assignee === "person" && userId) return userId;
  if (assignee === "owner" && application.ownerId) return application.ownerId;
  const recruiter = await tx.teamMember.findFirst({
    where: { postingId: application.postingId, role: "recruiter", user: { disabledAt: null } },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
    select: { userId: true },
  });
  if (!recruiter) throw new AppError("conflict", "There is no recruiter on the hiring team.");
  return recruiter.userId;
}
