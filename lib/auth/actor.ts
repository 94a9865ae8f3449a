import type { Role } from "./roles";

declare const minted: unique symbol;
type Minted = { readonly [minted]: true };

export type Door = "screen" | "api" | "task" | "link" | "seed" | "automation";

/** Somebody signed in. */
export type UserActor = { type: "user"; userId: string; role: Role; name: string; door: Door } & Minted;
/** Whoever holds the signed link to one application. */
export type LinkActor = { type: "link"; applicationId: string; door: "link" } & Minted;
/** Anybody at all. */
export type VisitorActor = { type: "visitor"; door: Door } & Minted;
/** The product itself: schedules, tasks. */
export type SystemActor = { type: "system"; door: Door } & Minted;

/** Who is asking. Only lib/auth/mint.ts makes one, so holding one proves that authentication happened. */
export type Actor = UserActor | LinkActor | VisitorActor | SystemActor;

export function isStaff(actor: Actor): actor is UserActor {
  return actor.type === "user" && actor.role !== "candidate";
}

export function hasRole(actor: Actor, ...roles: Role[]): actor is UserActor {
  return actor.type === "user" && roles.includes(actor.role);
}

/** Recruiters and admins: who may run hiring on every posting that they see. */
export function isRecruiting(actor: Actor): actor is UserActor {
  return hasRole(actor, "recruiter", "admin");
}
