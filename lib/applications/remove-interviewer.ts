import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadApplication } from "./load";
import { canAssignInterviewer } from "./policy";
import type { RemoveInterviewer } from "./schema";

/** Takes somebody off this applicant; they stay on the posting's team. */
export async function removeInterviewer(actor: Actor, { applicationId, userId }: RemoveInterviewer) {
  return transaction(async (tx) => {
    const application = await loadApplication(tx, actor, applicationId);
    if (!canAssignInterviewer(actor, application))
      throw new AppError("forbidden", "Only the people who run this hiring choose interviewers.");
    const { count } = await tx.applicationInterviewer.deleteMany({ where: { applicationId, userId } });
    if (count === 0) throw new AppError("not_found", "This person does not interview this applicant.");
    await record(tx, actor, {
      name: "application.interviewer_removed",
      record: { type: "application", id: applicationId },
      postingId: application.postingId,
      applicationId,
      candidateId: application.candidateId,
      data: { userId },
    });
    return { applicationId, userId };
  });
}
