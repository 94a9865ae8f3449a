import type { ApplicationStatus } from "./schema";

/** What may become of an application. The stage is no part of it: a decision leaves the stage as it is. */
const transitions: Record<ApplicationStatus, readonly ApplicationStatus[]> = {
  active: ["hired", "rejected", "withdrawn"],
  rejected: ["active"],
  hired: [],
  withdrawn: [],
};

export function canBecome(from: string, to: ApplicationStatus): boolean {
  return (transitions[from as ApplicationStatus] ?? []).includes(to);
}

/** Only an application that is still open moves between stages. */
export function isMovable(application: { status: string }): boolean {
  return application.status === "active";
}

/** A decision can be taken back this long before the candidate hears or sees anything of it. */
export const undoSeconds = 30;

export function mailSendAfter(now: Date, delaySeconds: number = undoSeconds): Date {
  return new Date(now.getTime() + delaySeconds * 1000);
}

/** What was done before this moment can no longer be taken back. */
export function undoableSince(now: Date): Date {
  return new Date(now.getTime() - undoSeconds * 1000);
}

/** Where an application was before a bulk action that can still be taken back; null when none can. */
type Held = { heldFrom?: { stageId: string } | null };

type Decided = Held & {
  status: string;
  statusChangedAt: Date;
  decisionMail: { status: string } | null;
};

/**
 * The status that the candidate may read. A rejection stays unseen while it can still be taken back: until its
 * mail has gone, or without a mail until the undo time is over, its own or that of the bulk action it was part of.
 */
export function publicStatus(application: Decided, now: Date): ApplicationStatus {
  const status = application.status as ApplicationStatus;
  if (status !== "rejected") return status;
  if (application.heldFrom || application.decisionMail?.status === "queued") return "active";
  const quietUntil = application.statusChangedAt.getTime() + undoSeconds * 1000;
  return now.getTime() < quietUntil ? "active" : status;
}

type Entered = Held & { stageEnteredAt: Date; stageId: string };

/** The stage that the candidate may read: the one before, as long as a move can still be taken back. */
export function publicStageId(application: Entered, previousStageId: string | null, now: Date): string {
  if (application.heldFrom) return application.heldFrom.stageId;
  const isFresh = now.getTime() < application.stageEnteredAt.getTime() + undoSeconds * 1000;
  return isFresh && previousStageId ? previousStageId : application.stageId;
}

export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000));
}

type Correspondence = {
  status: string;
  stage: { type: string };
  mails: { direction: string; createdById: string | null; status: string }[];
};

const onItsWay = new Set(["queued", "sent", "delivered"]);

/**
 * Whether somebody has answered the applicant: a decision, a stage after the first (their status page says so), or a
 * mail that a person wrote and that has not come back. The confirmation that goes by itself is no answer.
 */
export function isAnswered({ status, stage, mails }: Correspondence): boolean {
  if (status !== "active" || stage.type !== "applied") return true;
  return mails.some(
    (mail) => mail.direction === "out" && mail.createdById !== null && onItsWay.has(mail.status),
  );
}

/** When an answer was promised, counted from the day of applying; null where nothing was promised. */
export function promisedOn(createdAt: Date, replyWithinDays: number | null): Date | null {
  return replyWithinDays === null ? null : daysAfter(createdAt, replyWithinDays);
}

type Advertised = { status: string; closeAt: Date | null };

/** Whether a posting takes applications; past its closing moment it does not, also when nobody has closed it yet. */
export function isOpenForApplications(posting: Advertised, now: Date): boolean {
  return posting.status === "published" && (posting.closeAt === null || posting.closeAt > now);
}

/** The link in a mail works so long; the one that a browser gets right after applying works a day. */
export const mailedLinkDays = 365;
export const receiptHours = 24;

export function daysAfter(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** What has been typed and not been sent well is kept so long. */
export const draftHours = 24;
