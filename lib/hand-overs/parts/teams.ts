import type { TeamRole } from "@/lib/auth/roles";
import { now } from "@/lib/clock";
import { record } from "@/lib/events/record";
import { teamRolesFor } from "@/lib/teams/rules";
import { openTeams } from "../held";
import type { HandOver } from "./hand-over";

/** The recipient takes the place on each team, in the same role as far as theirs allows. @returns how many */
export async function handOverTeams({ tx, actor, fromUserId, to }: HandOver): Promise<number> {
  const places = await tx.teamMember.findMany({ where: openTeams(fromUserId) });
  const allowed = teamRolesFor(to.role);
  for (const { postingId, role } of places) {
    const given = allowed.includes(role as TeamRole) ? role : (allowed[0] ?? "interviewer");
    await tx.teamMember.createMany({
      data: [{ postingId, userId: to.id, role: given, createdAt: now() }],
      skipDuplicates: true,
    });
    await tx.teamMember.delete({ where: { postingId_userId: { postingId, userId: fromUserId } } });
    await record(tx, actor, {
      name: "posting.handed_over",
      record: { type: "posting", id: postingId },
      postingId,
      data: { fromUserId, userId: to.id, as: given },
    });
  }
  return places.length;
}
