import { db } from "@/lib/db";
import type { SystemActor, UserActor } from "./actor";
import { mintUser } from "./mint";

/**
 * The member in whose name a task does what they asked for, with the role that they have by now; null once they have
 * left. Only the product itself, which has kept who asked, acts for somebody.
 */
export async function actFor(_: SystemActor, userId: string): Promise<UserActor | null> {
  const user = await db.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: { id: true, name: true, role: true },
  });
  return user && mintUser(user, "task");
}
