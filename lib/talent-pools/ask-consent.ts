import type { Actor } from "@/lib/auth/actor";
import { hashToken } from "@/lib/auth/secrets";
import { signedToken } from "@/lib/auth/signed-token";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { queueMail } from "@/lib/mail/queue-mail";
import { poolLinkMark } from "@/lib/mail/rules";
import { loadMember } from "./load";
import { canAskConsent } from "./policy";
import { consentWhenAsked, isAskable, keptMonths } from "./rules";
import type { PoolMembership } from "./schema";
import { consentMail } from "./words";

/** In whose name and language somebody is asked: those of the posting that they last applied for. */
async function findSender(tx: Tx, candidateId: string): Promise<{ company: string; language: string }> {
  const latest = await tx.application.findFirst({
    where: { OR: [{ candidateId }, { candidate: { mergedIntoId: candidateId } }] },
    orderBy: { createdAt: "desc" },
    select: { posting: { select: { language: true, company: { select: { name: true } } } } },
  });
  if (latest?.posting.company)
    return { company: latest.posting.company.name, language: latest.posting.language };
  const any = await tx.company.findFirst({ orderBy: { createdAt: "asc" }, select: { name: true } });
  return { company: any?.name ?? "us", language: latest?.posting.language ?? "en" };
}

/**
 * Asks by mail whether somebody may be kept (GDPR Art. 7(2)): with a link on which they say yes or no, and take a yes
 * back. A link of before ends.
 */
export async function askConsent(actor: Actor, input: PoolMembership): Promise<{ mailId: string }> {
  return transaction(async (tx) => {
    const { poolId, candidateId, pool, candidate, consent, askedAt } = await loadMember(tx, actor, input);
    if (!canAskConsent(actor)) throw new AppError("forbidden", "Only recruiters and admins ask for consent.");
    if (!isAskable({ consent, askedAt }, now()))
      throw new AppError(
        "conflict",
        consent === "refused" ? "They have said no, and are not asked again." : "They have been asked today.",
      );
    const linkId = crypto.randomUUID();
    const { company, language } = await findSender(tx, candidateId);
    const words = consentMail(language, {
      name: candidate.name,
      pool: pool.name,
      company,
      months: keptMonths,
      link: poolLinkMark(linkId),
    });
    await tx.talentPoolMember.update({
      where: { poolId_candidateId: { poolId, candidateId } },
      data: {
        consent: consentWhenAsked(consent),
        askedAt: now(),
        tokenHash: hashToken(signedToken("pool-link", linkId)),
      },
    });
    const to = { toName: candidate.name, toEmail: candidate.email, candidateId };
    const { mailId } = await queueMail(tx, actor, { kind: "pool-consent", ...to, ...words });
    await record(tx, actor, {
      name: "talent_pool.consent_asked",
      record: { type: "talent_pool", id: poolId },
      candidateId,
      data: { mailId },
    });
    return { mailId };
  });
}
