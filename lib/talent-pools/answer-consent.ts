import type { Actor } from "@/lib/auth/actor";
import { hashToken } from "@/lib/auth/secrets";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { canAnswerConsent } from "./policy";
import { expiryOf } from "./rules";
import type { ConsentAnswer } from "./schema";

/**
 * The candidate's answer, by the link of the mail. A yes keeps them for twelve months from now; it is taken back on
 * the same page, as easily as it was given (GDPR Art. 7(3)). The same answer twice is one.
 * @throws AppError not_found when the link has ended
 */
export async function answerConsent(actor: Actor, { token, answer }: ConsentAnswer): Promise<void> {
  await transaction(async (tx) => {
    const tokenHash = hashToken(token);
    const [held] = await tx.$queryRaw<{ poolId: string; candidateId: string; consent: string }[]>`
      SELECT "poolId", "candidateId", consent FROM "TalentPoolMember" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`;
    if (!held || !canAnswerConsent(actor)) throw new AppError("not_found", "This link has ended.");
    const { poolId, candidateId, consent } = held;
    if (consent === answer) return;
    const expiresOn = answer === "given" ? expiryOf(now()) : undefined;
    await tx.talentPoolMember.update({
      where: { poolId_candidateId: { poolId, candidateId } },
      data: { consent: answer, answeredAt: now(), expiresOn },
    });
    await record(tx, actor, {
      name: "talent_pool.consent_answered",
      record: { type: "talent_pool", id: poolId },
      candidateId,
      data: { answer },
    });
  });
}
