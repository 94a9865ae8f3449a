import { emailKey, isSamePhone, type Known, linkKey, nameKey, weakSigns } from "./signs";

/** Why two candidates may be one person. `value` is what they have in common, as one of them wrote it. */
export type DuplicateReason = { kind: "email" | "phone" | "link" | "cv" | "name"; value: string };

function firstShared(one: Known, other: Known): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  if (emailKey(one.email) === emailKey(other.email)) reasons.push({ kind: "email", value: other.email });
  if (isSamePhone(one.phone, other.phone)) reasons.push({ kind: "phone", value: other.phone ?? "" });
  const keys = new Set(one.links.map(linkKey).filter((key) => key !== null));
  for (const link of other.links) {
    const key = linkKey(link);
    if (key !== null && keys.has(key)) reasons.push({ kind: "link", value: key });
  }
  const name = nameKey(one.name);
  const weak = new Set(weakSigns(one));
  if (
    reasons.length === 0 &&
    name !== null &&
    name === nameKey(other.name) &&
    weakSigns(other).some((sign) => weak.has(sign))
  )
    reasons.push({ kind: "name", value: other.name });
  return reasons;
}

/**
 * What speaks for two people, each with all their records, being one: an address, a number or a profile that both
 * have, or the same name and something that alone would be a coincidence.
 */
export function reasonsFor(one: Known[], other: Known[]): DuplicateReason[] {
  const all = one.flatMap((mine) => other.flatMap((theirs) => firstShared(mine, theirs)));
  const seen = new Set<string>();
  return all.filter(({ kind, value }) => {
    const key = kind === "link" ? `${kind}:${value}` : kind;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
