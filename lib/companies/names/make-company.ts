import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { slugify, slugSuffix } from "@/lib/postings/content/slug";
import { findCompanyByName } from "./find-by-name";

/** The company of this name, made when there is none. Two who make the same one at once make one. */
export async function findOrMakeCompany(tx: Tx, name: string): Promise<{ id: string; isNew: boolean }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('company'), hashtext(lower(${name})))`;
  const known = await findCompanyByName(tx, name);
  if (known) return { id: known.id, isNew: false };
  const slug = slugify(name) || "company";
  const taken = await tx.company.count({ where: { slug } });
  const made = await tx.company.create({
    data: { name, slug: taken ? `${slug}-${slugSuffix()}` : slug, createdAt: now(), updatedAt: now() },
    select: { id: true },
  });
  return { id: made.id, isNew: true };
}
