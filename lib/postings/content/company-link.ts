import { findCompanyByName } from "@/lib/companies/names/find-by-name";
import type { Tx } from "@/lib/db";

export type CompanyLink = { companyId: string | null; companyName: string | null };

/**
 * A known company is linked. An unknown one stays a proposal beside what was linked before, until somebody accepts it:
 * a name that was read wrongly must not make a company, nor take a published posting's company away.
 */
export async function companyLink(
  tx: Tx,
  name: string | null,
  linkedBefore: string | null = null,
): Promise<CompanyLink> {
  if (!name?.trim()) return { companyId: linkedBefore, companyName: null };
  const known = await findCompanyByName(tx, name);
  return known
    ? { companyId: known.id, companyName: null }
    : { companyId: linkedBefore, companyName: name.trim() };
}
