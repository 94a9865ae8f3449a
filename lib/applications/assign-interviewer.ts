import type { Actor } from "@/lib/auth/actor";
import { isStaffRole } from "@/lib/auth/roles";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadApplication } from "./load";
import { canAssignInterviewer } from "./policy";
import type { AssignInterviewer } from "./schema";

/** Lets somebody see and interview this one applicant; who is not on the team yet joins it as interviewer. */
export async function assignInterviewer(actor: Actor, { applicationId, userId }: AssignInterviewer) {
  return transaction(async (tx) => {
    const application = await loadApplication(tx, actor, applicationId);
    if (!canAssignInterviewer(actor, application))
      throw new AppError("forbidden", "Only the people who run this hiring choose interviewers.");
    const user = await tx.user.findFirst({ where: { id: userId, disabledAt: null }, select: { role: true } });
    if (!user || !isStaffRole(user.role)) throw new AppError("not_found", "This person is not a member.");
    const { postingId, candidateId } = application;
    const at = now();
    const { count } = await tx.applicationInterviewer.createMany({
      data: [{ applicationId, userId, createdAt: at }],
      skipDuplicates: true,
    });
    await joinTeam(tx, actor, { postingId, userId, at });
    if (count === 0) return { applicationId, userId };
    await record(tx, actor, {
      name: "application.interviewer_assigned",
      record: { type: "application", id: applicationId },
      postingId,
      applicationId,
      candidateId,
      data: { userId },
    });
    return { applicationId, userId };
  });
}

async function joinTeam(tx: Tx, actor: Actor, joining: { postingId: string; userId: string; at: Date }) {
  const { postingId, userId, at } = joining;
  const role = "interviewer";
  const { count } = await tx.teamMember.createMany({
    data: [{ postingId, userId, role, createdAt: at }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await record(tx, actor, {
    name: "posting.team_changed",
    record: { type: "posting", id: postingId },
    postingId,
    data: { userId, role },
  });
}
