import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { applyMigrations, differenceToSchema } from "./engine";
import { migrationsFolder } from "./schema-files";
import { startThrowaway } from "./throwaway";

/**
 * Writes the SQL between prisma/migrations and prisma/schema into a new migration, to be read and completed by hand.
 * @returns its folder, or nothing when they agree already
 */
export async function newMigration(name: string): Promise<string | undefined> {
  const cluster = await startThrowaway();
  try {
    const url = cluster.url("scratch");
    await createDatabase(cluster.url("postgres"), "scratch");
    await applyMigrations(url);
    const sql = await differenceToSchema(url);
    if (!sql) return undefined;
    const folder = path.join(migrationsFolder, `${timestamp(new Date())}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "migration.sql"), sql);
    const lock = path.join(migrationsFolder, "migration_lock.toml");
    if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
    return folder;
  } finally {
    await cluster.stop();
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
}

function timestamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}

if (import.meta.main) {
  const name = process.argv[2] ?? "";
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    console.error("Give it a name in lower case with underscores: npm run db:new-migration -- add_offers");
    process.exit(1);
  }
  const folder = await newMigration(name);
  console.log(
    folder ? `Written: ${path.relative(process.cwd(), folder)}/migration.sql` : "Nothing to migrate.",
  );
}
