import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { canReadTags } from "./policy";

export type ShownTag = { id: string; name: string };

/** Every tag there is, by name. */
export async function listTags(actor: Actor): Promise<ShownTag[]> {
  if (!canReadTags(actor)) return [];
  return db.tag.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" }, take: 2_000 });
}
