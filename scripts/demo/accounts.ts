import { createHash } from "node:crypto";
import type { Account } from "oidc-provider";
import { demoPeople } from "./people";

type Person = { sub: string; name: string; email: string };

const newcomers = new Map<string, Person>();

/** Somebody whom nobody invited; the same address is always the same subject. */
export function newcomer(email: string, name: string): Person {
  const address = email.trim().toLowerCase();
  const sub = `new-${createHash("sha256").update(address).digest("hex").slice(0, 20)}`;
  const person = { sub, email: address, name: name.trim() || address.split("@")[0]! };
  newcomers.set(sub, person);
  return person;
}

export function demoAccount(sub: string): Account | undefined {
  const person = demoPeople.find((one) => one.sub === sub) ?? newcomers.get(sub);
  if (!person) return undefined;
  const { name, email } = person;
  return { accountId: sub, claims: () => ({ sub, name, email, email_verified: true }) };
}
