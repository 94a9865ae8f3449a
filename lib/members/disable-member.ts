import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { confidentialWithout, holdsWork } from "@/lib/hand-overs/held";
import { assertAnAdminStays } from "./admins";
import { canChangeMember } from "./policy";
import type { DisableMember } from "./schema";

/** Locks a member out and ends their sessions in the same moment. What they did stays. */
export function disableMember(actor: Actor, input: DisableMember): Promise<void> {
  return transaction((tx) => disableMemberWithin(tx, actor, input));
}

/** The same in the caller's transaction. */
export async function disableMemberWithin(
  tx: Tx,
  actor: Actor,
  { userId, leaveWork = false }: DisableMember,
): Promise<void> {
  if (!canChangeMember(actor)) throw new AppError("not_found", "There is no such member.");
  await assertAnAdminStays(tx, userId);
  if (!leaveWork && (await holdsWork(tx, userId)))
    throw new AppError("conflict", "This member still holds work. Hand it over first, or say that it stays.");
  if ((await confidentialWithout(tx, userId)) > 0)
    throw new AppError(
      "conflict",
      "A confidential posting would be left without a recruiter. Hand its team over to one first.",
    );
  const where = { id: userId, disabledAt: null };
  const disabled = await tx.user.updateMany({ where, data: { disabledAt: now() } });
  if (disabled.count === 0) throw new AppError("conflict", "This member is not active.");
  await tx.session.deleteMany({ where: { userId } });
  await record(tx, actor, { name: "member.disabled", record: { type: "member", id: userId }, data: {} });
}
