import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { tellBrowsers } from "./notify";
import { canBeNotified } from "./policy";
import type { SetPreference } from "./schema";

/** Says whether and when one is told of a kind. */
export async function setPreference(actor: Actor, { kind, inProduct, mail }: SetPreference): Promise<void> {
  if (!canBeNotified(actor)) throw new AppError("not_found", "There is no such page.");
  const { userId } = actor;
  await transaction(async (tx) => {
    const chosen = { inProduct, mail };
    await tx.notificationPreference.upsert({
      where: { userId_kind: { userId, kind } },
      create: { userId, kind, ...chosen },
      update: chosen,
    });
    await record(tx, actor, {
      name: "notification.preference_set",
      record: { type: "member", id: userId },
      data: { kind, ...chosen },
    });
    await tellBrowsers(tx, userId);
  });
}
