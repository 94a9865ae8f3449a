import { mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { sendMail } from "@/lib/mail/send-mail";

/** Sends what is due for an application at a moment of the story, so that its history has the right dates. */
export async function sendDueMails(applicationId: string, at: Date): Promise<void> {
  const due = await db.mail.findMany({
    where: { applicationId, status: "queued", sendAfter: { lte: new Date(at.getTime() + 60_000) } },
    select: { id: true },
  });
  const later = new Date(at.getTime() + 61_000);
  for (const { id } of due) await atTime(later, () => sendMail(mintSystem("seed"), { mailId: id }));
}
