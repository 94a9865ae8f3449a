import type { UserActor } from "@/lib/auth/actor";
import { mintUser } from "@/lib/auth/mint";
import { registerPerson } from "@/lib/auth/sign-in";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { demoPeople } from "@/scripts/demo/people";
import { daysAgo } from "./days";

/** The whole team, bound to the demo issuer's subjects, by the short name of each: "ada", "rosa" … */
export async function seedMembers(): Promise<Map<string, UserActor>> {
  const members = new Map<string, UserActor>();
  for (const { sub, name, email, role } of demoPeople) {
    const claims = { issuer: env().OIDC_ISSUER, subject: sub, name, email, emailVerified: true };
    const person = await atTime(daysAgo(150), () => registerPerson(claims));
    await db.user.update({ where: { id: person.id }, data: { role } });
    members.set(sub.replace("demo-", ""), mintUser({ id: person.id, name, role }, "seed"));
  }
  return members;
}
