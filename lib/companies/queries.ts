import { type Actor, isStaff } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { canEditCompany } from "./policy";

/** The names to choose from, for staff. */
export async function listCompanies(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!isStaff(actor)) return [];
  return db.company.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true }, take: 500 });
}

export type CompanyLine = {
  id: string;
  name: string;
  website: string | null;
  accent: string | null;
  updatedAt: string;
  /** Of those that the actor sees: all, and those that the public can read now. */
  postings: number;
  published: number;
};

const countOf = (rows: { companyId: string | null; _count: { _all: number } }[], id: string) =>
  rows.find(({ companyId }) => companyId === id)?._count._all ?? 0;

/** Every company by name, for whoever may change them; nothing for others. */
export async function listCompanyLines(actor: Actor): Promise<CompanyLine[]> {
  if (!canEditCompany(actor)) return [];
  const visible = postingsVisibleTo(actor);
  const [companies, all, published] = await Promise.all([
    db.company.findMany({
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 500,
      select: { id: true, name: true, website: true, accent: true, updatedAt: true },
    }),
    db.posting.groupBy({ by: ["companyId"], where: visible, _count: { _all: true } }),
    db.posting.groupBy({
      by: ["companyId"],
      where: { AND: [visible, { status: "published" }] },
      _count: { _all: true },
    }),
  ]);
  return companies.map(({ updatedAt, ...company }) => ({
    ...company,
    updatedAt: updatedAt.toISOString(),
    postings: countOf(all, company.id),
    published: countOf(published, company.id),
  }));
}

/** One of them; null where there is none for this actor. */
export async function findCompany(actor: Actor, companyId: string): Promise<CompanyLine | null> {
  return (await listCompanyLines(actor)).find(({ id }) => id === companyId) ?? null;
}
