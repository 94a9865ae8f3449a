import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, isStaff, type UserActor } from "./actor";
import { mintUser, mintVisitor } from "./mint";
import { auth } from "./next-auth";

/** Who is asking in this request: the signed-in person, or a visitor. */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await auth();
  const user = session?.user as { id?: string; name?: string; role?: string } | undefined;
  if (!user?.id || !user.role) return mintVisitor();
  return mintUser({ id: user.id, name: user.name ?? "", role: user.role }, "screen");
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
