import { staffRoles } from "@/lib/auth/roles";
import type { Tx } from "@/lib/db";
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

/**
 * The recruiters and admins who see a candidate, whether or not there is an application: candidatesVisibleTo asked
 * from the other side.
 */
export async function recruitersWhoSee(tx: Tx, candidateId: string): Promise<Prisma.UserWhereInput> {
  const candidate = await tx.candidate.findUnique({
    where: { id: candidateId },
    select: { mergedIntoId: true },
  });
  const person = candidate?.mergedIntoId ?? candidateId;
  const applications = await tx.application.findMany({
    where: { candidate: { OR: [{ id: person }, { mergedIntoId: person }] } },
    select: { id: true, postingId: true, posting: { select: { confidential: true } } },
    take: 100,
  });
  const recruiting: Prisma.UserWhereInput = { disabledAt: null, role: { in: ["recruiter", "admin"] } };
  if (applications.length === 0) return recruiting;
  const seen = applications.map(({ id, postingId, posting }) =>
    membersWhoSee({ postingId, confidential: posting.confidential, applicationId: id }),
  );
  return { AND: [recruiting, { OR: seen }] };
}
