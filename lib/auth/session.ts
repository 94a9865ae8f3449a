import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { env } from "@/lib/env";
import { type Actor, isStaff, type UserActor } from "./actor";
import { continueSession } from "./find-session";
import { mintUser, mintVisitor } from "./mint";
import { sessionCookieName } from "./session-cookie";

/**
 * Who is asking in this request: the signed-in person, or a visitor. next-auth makes and ends sessions; here they are
 * only read, with one statement.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  const cookie = (await cookies()).get(sessionCookieName(env().APP_URL));
  const session = cookie && (await continueSession(cookie.value));
  if (!session) return mintVisitor();
  return mintUser({ id: session.userId, name: session.name, role: session.role }, "screen");
});

/** For pages of people with an account: sends a visitor to the sign-in page and back to `path` afterwards. */
export async function requireUser(path: string): Promise<UserActor> {
  const actor = await currentActor();
  if (actor.type !== "user") redirect(`/sign-in?return=${encodeURIComponent(path)}`);
  return actor;
}

/** For the dashboard's pages. A courtesy to the reader: what may be seen and done is decided in queries and verbs. */
export async function requireStaff(path: string): Promise<UserActor> {
  const actor = await requireUser(path);
  if (!isStaff(actor)) notFound();
  return actor;
}
