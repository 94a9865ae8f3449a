import type { Actor, Door, LinkActor, SystemActor, UserActor, VisitorActor } from "./actor";
import type { Role } from "./roles";

// The only file that makes actors; lint lets only lib/auth, tasks, tests and the seed import it.
const mint = <T extends Actor>(actor: Omit<T, keyof T & symbol>) => Object.freeze(actor) as T;

export function mintUser(user: { id: string; role: string; name: string }, door: Door): UserActor {
  return mint<UserActor>({ type: "user", userId: user.id, role: user.role as Role, name: user.name, door });
}

export function mintLink(applicationId: string): LinkActor {
  return mint<LinkActor>({ type: "link", applicationId, door: "link" });
}

export function mintVisitor(door: Door = "screen"): VisitorActor {
  return mint<VisitorActor>({ type: "visitor", door });
}

export function mintSystem(door: Door = "task"): SystemActor {
  return mint<SystemActor>({ type: "system", door });
}
