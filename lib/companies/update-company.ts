import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { indexPosting } from "@/lib/postings/search/index-posting";
import { findCompanyByName } from "./names/find-by-name";
import { canEditCompany } from "./policy";
import type { UpdateCompany } from "./schema";

/** Changes what the public sees of a company; the pages and the search of its postings follow at once. */
export async function updateCompany(actor: Actor, input: UpdateCompany): Promise<{ updatedAt: string }> {
  const { companyId, seenUpdatedAt, ...facts } = input;
  if (!canEditCompany(actor)) throw new AppError("forbidden", "Only recruiters and admins change companies.");
  return transaction(async (tx) => {
    const company = await tx.company.findUnique({ where: { id: companyId } });
    if (!company) throw new AppError("not_found", "This company does not exist.");
    const names = ["name", "website", "accent"] as const;
    const fields = names.filter((name) => company[name] !== facts[name]);
    if (fields.length === 0) return { updatedAt: company.updatedAt.toISOString() };
    if (fields.includes("name")) await requireFreeName(tx, facts.name, companyId);
    const updatedAt = now();
    const { count } = await tx.company.updateMany({
      where: { id: companyId, updatedAt: new Date(seenUpdatedAt) },
      data: { ...facts, updatedAt },
    });
    if (count === 0)
      throw new AppError("conflict", "Somebody else has changed this company meanwhile. Look at it again.");
    if (fields.includes("name")) await indexPostings(tx, companyId);
    await record(tx, actor, {
      name: "company.updated",
      record: { type: "company", id: companyId },
      data: { fields },
    });
    return { updatedAt: updatedAt.toISOString() };
  });
}

/** The same lock as whoever makes a company of this name takes. @throws AppError invalid */
async function requireFreeName(tx: Tx, name: string, ownId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('company'), hashtext(lower(${name})))`;
  const known = await findCompanyByName(tx, name);
  if (!known || known.id === ownId) return;
  const words = "There is a company of this name already.";
  throw new AppError("invalid", words, { name: [words] });
}

async function indexPostings(tx: Tx, companyId: string): Promise<void> {
  const listed = await tx.posting.findMany({
    where: { companyId, status: "published" },
    select: { id: true },
  });
  for (const { id } of listed) await indexPosting(tx, id);
}
