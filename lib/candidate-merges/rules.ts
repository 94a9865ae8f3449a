import type { Identity, MergeBefore, MergeCandidates } from "./schema";

export const mostLinks = 10;

/** What stands for the person once the two are one: as chosen, and the links of both. */
export function mergedIdentity(
  kept: Identity,
  merged: Identity,
  choice: Pick<MergeCandidates, "name" | "email" | "phone">,
): Identity {
  const from = (which: "kept" | "merged") => (which === "kept" ? kept : merged);
  return {
    name: from(choice.name).name,
    email: from(choice.email).email,
    phone: from(choice.phone).phone ?? kept.phone ?? merged.phone,
    links: [...new Set([...kept.links, ...merged.links])].slice(0, mostLinks),
  };
}

/** The kept record's fields once the merging is undone: those that it changed, unless somebody has changed them since. */
export function restoredIdentity(now: Identity, { kept, after }: MergeBefore): Identity {
  const added = new Set(after.links.filter((link) => !kept.links.includes(link)));
  return {
    name: now.name === after.name ? kept.name : now.name,
    email: now.email === after.email ? kept.email : now.email,
    phone: now.phone === after.phone ? kept.phone : now.phone,
    links: now.links.filter((link) => !added.has(link)),
  };
}
