import { type Actor, isStaff, type UserActor } from "@/lib/auth/actor";

/** Members are told of things, each of their own; candidates get mails of another sort. */
export function canBeNotified(actor: Actor): actor is UserActor {
  return isStaff(actor);
}

/** From a mail's link: whoever holds it speaks for the person whom the mail went to. */
export function canTurnOffByLink(actor: Actor): boolean {
  return actor.type === "visitor" || actor.type === "user";
}
