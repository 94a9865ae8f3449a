import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting, requireAllowed } from "@/lib/postings/content/load-posting";
import { canChangeTeam } from "./policy";
import { teamRolesFor } from "./rules";
import type { SetTeamMember } from "./schema";

/** Puts somebody on the hiring team, or gives a member another role on it. */
export async function setTeamMember(actor: Actor, input: SetTeamMember): Promise<void> {
  const { postingId, userId, role } = input;
  await transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, postingId);
    requireAllowed(canChangeTeam(actor, posting), "Only recruiters and admins change the hiring team.");
    const where = { id: userId, disabledAt: null, role: { not: "candidate" } };
    const person = await tx.user.findFirst({ where, select: { name: true, role: true } });
    if (!person) throw new AppError("not_found", "This person is not a member.");
    if (!teamRolesFor(person.role).includes(role))
      throw new AppError("invalid", `${person.name} cannot be that on a hiring team.`, {
        role: ["Choose a role that this person may have."],
      });
    if (posting.team.some((member) => member.userId === userId && member.role === role)) return;
    await tx.teamMember.upsert({
      where: { postingId_userId: { postingId, userId } },
      create: { postingId, userId, role, createdAt: now() },
      update: { role },
    });
    await record(tx, actor, {
      name: "posting.team_changed",
      record: { type: "posting", id: postingId },
      postingId,
      data: { userId, role },
    });
  });
}
