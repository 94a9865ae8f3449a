import type { Tx } from "@/lib/db";

/** The company of this name, whatever its case and the spaces around it. */
export async function findCompanyByName(tx: Tx, name: string): Promise<{ id: string; name: string } | null> {
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id::text, name FROM "Company" WHERE lower(name) = lower(${name.trim()}) ORDER BY id LIMIT 1`;
  return rows[0] ?? null;
}
