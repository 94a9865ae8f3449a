import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");
const schemaFolder = path.join(root, "prisma/schema");
export const migrationsFolder = path.join(root, "prisma/migrations");

export type SchemaFile = { path: string; content: string };

/** Every file of the Prisma schema, in a stable order. */
export function schemaFiles(): SchemaFile[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => path.join(schemaFolder, name))
    .map((file) => ({ path: file, content: readFileSync(file, "utf8") }));
}

export function schemaHash(): string {
  const hash = createHash("sha256");
  for (const file of schemaFiles()) hash.update(path.basename(file.path)).update("\0").update(file.content);
  hash.update(readFileSync(path.join(root, "node_modules/prisma/package.json")));
  return hash.digest("hex");
}

/** The folders under prisma/migrations, oldest first, in the form that Prisma's engine wants them in. */
export function migrationsList() {
  const lock = path.join(migrationsFolder, "migration_lock.toml");
  const names = existsSync(migrationsFolder)
    ? readdirSync(migrationsFolder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: readMigration(name) },
    })),
  };
}

function readMigration(name: string) {
  try {
    const value = readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8");
    return { tag: "ok" as const, value };
  } catch (error) {
    return { tag: "error" as const, value: String(error) };
  }
}
