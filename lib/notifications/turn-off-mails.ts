import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canTurnOffByLink } from "./policy";
import { defaultMail } from "./rules";
import { type MailTime, notificationKinds, type TurnOffMails } from "./schema";
import { readOffToken } from "./unsubscribing";

/** Stops the mails that the link of a mail speaks of (RFC 8058). Twice is as good as once. */
export async function turnOffMails(actor: Actor, { token }: TurnOffMails): Promise<void> {
  const link = canTurnOffByLink(actor) ? readOffToken(token) : null;
  if (!link) throw new AppError("not_found", "This link does not work.");
  const { userId, what } = link;
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, include: { preferences: true } });
    if (!user) throw new AppError("not_found", "This link does not work.");
    const mailOf = (kind: (typeof notificationKinds)[number]) =>
      (user.preferences.find((own) => own.kind === kind)?.mail as MailTime | undefined) ?? defaultMail[kind];
    const meant = what === "digest" ? notificationKinds.filter((kind) => mailOf(kind) === "digest") : [what];
    for (const kind of meant.filter((one) => mailOf(one) !== "off")) {
      await tx.notificationPreference.upsert({
        where: { userId_kind: { userId, kind } },
        create: { userId, kind, mail: "off" },
        update: { mail: "off" },
      });
      await record(tx, actor, {
        name: "notification.mail_stopped",
        record: { type: "member", id: userId },
        data: { kind },
      });
    }
  });
}
