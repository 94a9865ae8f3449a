import type { Consent } from "./schema";

// Keeping somebody for roles that do not exist yet rests on their consent (GDPR Art. 6(1)(a)): asked for in plain
// words, as easily taken back as given (Art. 7(2), 7(3)), and for no longer than it is needed (Art. 5(1)(e)).

/** How long a member is kept, from being added or from saying yes. */
export const keptMonths = 12;

/** So many days before the end, a member is asked once more. */
export const askAgainDays = 30;

/** A refusal stays in sight so long, that nobody asks again at once; then the member goes. */
export const refusalDays = 7;

const dayMs = 86_400_000;

/** The day itself, without its time: as a date column holds it. */
export function dayOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / dayMs) * dayMs);
}

/** The same day twelve months later; what February does not have becomes its last day. */
export function expiryOf(from: Date): Date {
  const day = dayOf(from);
  const expiry = new Date(day);
  expiry.setUTCMonth(day.getUTCMonth() + keptMonths);
  if (expiry.getUTCDate() !== day.getUTCDate()) expiry.setUTCDate(0);
  return expiry;
}

type Kept = { consent: string; expiresOn: Date; askedAt: Date | null; answeredAt: Date | null };

/** Whether the day until which somebody may be kept is over, or their refusal has been in sight long enough. */
export function endsNow(member: Kept, now: Date): "expired" | "refused" | null {
  if (member.expiresOn < dayOf(now)) return "expired";
  const refusedLongAgo =
    member.answeredAt !== null && now.getTime() - member.answeredAt.getTime() >= refusalDays * dayMs;
  return member.consent === "refused" && refusedLongAgo ? "refused" : null;
}

export function isExpiringSoon(member: { consent: string; expiresOn: Date }, now: Date): boolean {
  return (
    member.consent !== "refused" && member.expiresOn.getTime() - dayOf(now).getTime() <= askAgainDays * dayMs
  );
}

/** A month before the end, unless they have been asked within that month already. */
export function isDueToBeAsked(member: Kept, now: Date): boolean {
  if (!isExpiringSoon(member, now) || endsNow(member, now)) return false;
  const from = member.expiresOn.getTime() - askAgainDays * dayMs;
  return member.askedAt === null || member.askedAt.getTime() < from;
}

/** Nobody is asked twice within a day, nor after they have said no. */
export function isAskable(member: { consent: string; askedAt: Date | null }, now: Date): boolean {
  if (member.consent === "refused") return false;
  return member.askedAt === null || now.getTime() - member.askedAt.getTime() >= dayMs;
}

/** A yes that holds is not undone by asking again. */
export function consentWhenAsked(consent: string): Consent {
  return consent === "given" ? "given" : "asked";
}
