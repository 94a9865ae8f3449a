import { now } from "@/lib/clock";
import { record } from "@/lib/events/record";
import { openInterviews } from "../held";
import type { HandOver } from "./hand-over";

/** Whoever interviews is on the team, as in assign-interviewer. @returns how many */
export async function handOverInterviews({ tx, actor, fromUserId, to }: HandOver): Promise<number> {
  const asked = await tx.applicationInterviewer.findMany({
    where: openInterviews(fromUserId),
    select: { applicationId: true, application: { select: { postingId: true, candidateId: true } } },
  });
  const at = { userId: to.id, createdAt: now() };
  for (const { applicationId, application } of asked) {
    const { postingId } = application;
    await tx.teamMember.createMany({
      data: [{ postingId, role: "interviewer", ...at }],
      skipDuplicates: true,
    });
    await tx.applicationInterviewer.createMany({ data: [{ applicationId, ...at }], skipDuplicates: true });
    await tx.applicationInterviewer.delete({
      where: { applicationId_userId: { applicationId, userId: fromUserId } },
    });
    await record(tx, actor, {
      name: "application.handed_over",
      record: { type: "application", id: applicationId },
      applicationId,
      ...application,
      data: { fromUserId, userId: to.id, as: "interviewer" },
    });
  }
  return asked.length;
}
