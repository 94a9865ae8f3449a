import type { Actor } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadApplication } from "./load";
import { canAssignOwner, canBeOwner } from "./policy";
import type { AssignOwner } from "./schema";

/** Makes somebody the one who sees to it that this application gets its answer; null leaves it to nobody. */
export async function assignOwner(actor: Actor, input: AssignOwner) {
  return transaction((tx) => assignOwnerWithin(tx, actor, input));
}

/** The same in the caller's transaction. */
export async function assignOwnerWithin(tx: Tx, actor: Actor, { applicationId, ownerId }: AssignOwner) {
  const application = await loadApplication(tx, actor, applicationId);
  if (!canAssignOwner(actor, application))
    throw new AppError("forbidden", "Only the people who run this hiring choose an owner.");
  const { postingId, candidateId } = application;
  if (ownerId) {
    const person = await tx.user.findFirst({
      where: { id: ownerId },
      select: { id: true, role: true, disabledAt: true },
    });
    if (!person || !canBeOwner(person, application))
      throw new AppError("not_found", "This person does not run this hiring, so they cannot own it.");
  }
  const another = ownerId ? { OR: [{ ownerId: null }, { ownerId: { not: ownerId } }] } : { NOT: { ownerId } };
  const { count } = await tx.application.updateMany({
    where: { id: applicationId, ...another },
    data: { ownerId },
  });
  if (count > 0)
    await record(tx, actor, {
      name: "application.owner_assigned",
      record: { type: "application", id: applicationId },
      postingId,
      applicationId,
      candidateId,
      data: { userId: ownerId },
    });
  return { applicationId, ownerId };
}
