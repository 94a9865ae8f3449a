import { staffRoles } from "@/lib/auth/roles";
import type { Prisma } from "@/prisma/generated/client";

type Place = { postingId: string; confidential: boolean; applicationId?: string | null };

/**
 * The members who see an application, or without one a posting: postingsVisibleTo and applicationsVisibleTo asked from
 * the other side. A test holds them together.
 */
export function membersWhoSee({ postingId, confidential, applicationId }: Place): Prisma.UserWhereInput {
  const onTeam = { teams: { some: { postingId } } };
  const asked = applicationId ? { interviewing: { some: { applicationId } } } : {};
  return {
    disabledAt: null,
    role: { in: [...staffRoles] },
    OR: [
      { role: { in: ["recruiter", "admin"] }, ...(confidential ? onTeam : {}) },
      { role: "hiring-manager", ...onTeam },
      { role: "interviewer", ...onTeam, ...asked },
    ],
  };
}
