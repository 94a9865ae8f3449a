import type { UserActor } from "@/lib/auth/actor";
import { mintUser } from "@/lib/auth/mint";
import type { Role } from "@/lib/auth/roles";
import { registerPerson } from "@/lib/auth/sign-in";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

let count = 0;

/** Somebody who has signed in once and holds `role`, as the actor of a screen. */
export async function makeMember(role: Role, name = `${role} ${++count}`): Promise<UserActor> {
  const subject = crypto.randomUUID();
  const email = `${subject.slice(0, 8)}@example.test`;
  const person = await registerPerson({
    issuer: env().OIDC_ISSUER,
    subject,
    name,
    email,
    emailVerified: true,
  });
  await db.user.update({ where: { id: person.id }, data: { role } });
  return mintUser({ id: person.id, name, role }, "screen");
}
