import { type Actor, isStaff } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The names to choose from, for staff. */
export async function listCompanies(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!isStaff(actor)) return [];
  return db.company.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true }, take: 500 });
}
