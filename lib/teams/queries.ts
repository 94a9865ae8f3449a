import { type Actor, isStaff } from "@/lib/auth/actor";
import type { TeamRole } from "@/lib/auth/roles";
import { db } from "@/lib/db";
import { accessSelect, postingsVisibleTo } from "@/lib/postings/policy";
import { canChangeTeam } from "./policy";
import { teamRolesFor } from "./rules";

export type TeamPerson = { userId: string; name: string; email: string; roles: TeamRole[] };
export type TeamLine = TeamPerson & { role: TeamRole; isActive: boolean; since: string };
export type Team = {
  posting: { id: string; title: string; status: string; confidential: boolean };
  members: TeamLine[];
  canChange: boolean;
  /** Staff who are not on the team, for those who may change it. */
  others: TeamPerson[];
};

const personSelect = { id: true, name: true, email: true, role: true } as const;
const personOf = (user: { id: string; name: string; email: string; role: string }): TeamPerson => ({
  userId: user.id,
  name: user.name,
  email: user.email,
  roles: teamRolesFor(user.role),
});

/** The hiring team of a posting; null where the posting does not exist for the actor. */
export async function findTeam(actor: Actor, postingId: string): Promise<Team | null> {
  if (!isStaff(actor)) return null;
  const posting = await db.posting.findFirst({
    where: { AND: [{ id: postingId }, postingsVisibleTo(actor)] },
    select: { id: true, title: true, ...accessSelect },
  });
  if (!posting) return null;
  const rows = await db.teamMember.findMany({
    where: { postingId },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
    select: { role: true, createdAt: true, user: { select: { ...personSelect, disabledAt: true } } },
  });
  const canChange = canChangeTeam(actor, posting);
  const on = rows.map(({ user }) => user.id);
  const others = canChange
    ? await db.user.findMany({
        where: { role: { not: "candidate" }, disabledAt: null, id: { notIn: on } },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        take: 1_000,
        select: personSelect,
      })
    : [];
  return {
    posting: {
      id: posting.id,
      title: posting.title,
      status: posting.status,
      confidential: posting.confidential,
    },
    members: rows.map(({ user, role, createdAt }) => ({
      ...personOf(user),
      role: role as TeamRole,
      isActive: user.disabledAt === null,
      since: createdAt.toISOString(),
    })),
    canChange,
    others: others.map(personOf),
  };
}
