import type { Actor } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, requireAllowed } from "@/lib/postings/content/load-posting";
import { canChangeTeam } from "./policy";
import type { RemoveTeamMember } from "./schema";

/** A confidential posting whose team has no recruiter or admin left would exist for nobody who could run it. */
async function requireSomebodyLeft(tx: Tx, { postingId, userId }: RemoveTeamMember) {
  const left = await tx.teamMember.count({
    where: {
      postingId,
      userId: { not: userId },
      user: { role: { in: ["recruiter", "admin"] }, disabledAt: null },
    },
  });
  if (left === 0)
    throw new AppError(
      "conflict",
      "A confidential posting needs a recruiter on its team. Add another first.",
    );
}

export async function removeTeamMember(actor: Actor, input: RemoveTeamMember): Promise<void> {
  const { postingId, userId } = input;
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canChangeTeam(actor, posting), "Only recruiters and admins change the hiring team.");
    if (posting.confidential) await requireSomebodyLeft(tx, input);
    const { count } = await tx.teamMember.deleteMany({ where: { postingId, userId } });
    if (count === 0) throw new AppError("not_found", "This person is not on the team.");
    await record(tx, actor, {
      name: "posting.team_changed",
      record: { type: "posting", id: postingId },
      postingId,
      data: { userId, role: null },
    });
  });
}
