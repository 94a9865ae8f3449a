import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { leavesAnAdmin } from "./rules";

/** Locks the active admins, so that two of them cannot remove each other in the same moment. */
export async function assertAnAdminStays(tx: Tx, removedId: string): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "User" WHERE role = 'admin' AND "disabledAt" IS NULL ORDER BY id FOR UPDATE`;
  const isAdmin = admins.some((admin) => admin.id === removedId);
  if (
    isAdmin &&
    !leavesAnAdmin(
      admins.map((admin) => admin.id),
      removedId,
    )
  )
    throw new AppError("conflict", "This is the last admin. Make somebody else an admin first.");
}
