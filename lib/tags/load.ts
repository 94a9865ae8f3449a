import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { taggableBy } from "./policy";

type Tagged = { candidateId: string; applicationId?: string | undefined };

/**
 * Who is meant, which after a merge is the record that stands for them, and the application that it is told of.
 * @throws AppError not_found
 */
export async function loadTagged(tx: Tx, actor: Actor, { candidateId, applicationId }: Tagged) {
  const candidate = await tx.candidate.findFirst({
    where: { AND: [{ id: candidateId }, taggableBy(actor)] },
    select: { mergedIntoId: true },
  });
  if (!candidate) throw new AppError("not_found", "This person does not exist.");
  const application = applicationId
    ? await tx.application.findFirst({
        where: { AND: [{ id: applicationId, candidateId }, applicationsVisibleTo(actor)] },
        select: { postingId: true },
      })
    : null;
  if (applicationId && !application) throw new AppError("not_found", "This application does not exist.");
  const about = application ? { applicationId, postingId: application.postingId } : {};
  return { personId: candidate.mergedIntoId ?? candidateId, about };
}
