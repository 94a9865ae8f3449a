import { createHash } from "node:crypto";
import pg from "pg";
import { migrationsList } from "./schema-files";

type Row = {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
};

/** What prisma/migrations holds that the database has not had, and what it has had in another wording. */
export async function migrationHistory(url: string): Promise<{ pending: string[]; edited: string[] }> {
  const applied = new Map((await appliedRows(url)).map((row) => [row.migration_name, row.checksum]));
  const pending: string[] = [];
  const edited: string[] = [];
  for (const { path: name, migrationFile } of migrationsList().migrationDirectories) {
    const checksum = applied.get(name);
    if (!checksum) pending.push(name);
    else if (checksum !== createHash("sha256").update(migrationFile.content.value).digest("hex"))
      edited.push(name);
  }
  return { pending, edited };
}

async function appliedRows(url: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>("SELECT * FROM _prisma_migrations");
    return rows.filter((row) => row.finished_at && !row.rolled_back_at);
  } catch (error) {
    if ((error as { code?: string }).code === "42P01") return [];
    throw error;
  } finally {
    await client.end();
  }
}
