import { membersWhoSee } from "@/lib/applications/audience";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { openApplications } from "../held";
import type { HandOver } from "./hand-over";

const words = (name: string) =>
  `${name} does not run the hiring of all of these applications. Hand the hiring teams over to them too, or choose somebody else.`;

/** An owner runs the hiring of what they own. @returns how many */
export async function handOverApplications({ tx, actor, fromUserId, to }: HandOver): Promise<number> {
  const owned = await tx.application.findMany({
    where: openApplications(fromUserId),
    select: {
      id: true,
      postingId: true,
      candidateId: true,
      posting: { select: { id: true, confidential: true } },
    },
  });
  const postings = new Map(owned.map(({ posting }) => [posting.id, posting.confidential]));
  for (const [postingId, confidential] of postings) {
    const sees = await tx.user.count({
      where: { AND: [{ id: to.id }, membersWhoSee({ postingId, confidential })] },
    });
    if (sees === 0 || to.role === "interviewer") throw new AppError("conflict", words(to.name));
  }
  await tx.application.updateMany({ where: openApplications(fromUserId), data: { ownerId: to.id } });
  for (const { id, posting: _, ...about } of owned)
    await record(tx, actor, {
      name: "application.handed_over",
      record: { type: "application", id },
      applicationId: id,
      ...about,
      data: { fromUserId, userId: to.id, as: "owner" },
    });
  return owned.length;
}
