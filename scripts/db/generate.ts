import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, schemaHash } from "./schema-files";

const generated = path.join(root, "prisma/generated");
const stamp = path.join(generated, ".schema-hash");

/** Makes the Prisma client in prisma/generated, unless it was made from this very schema. */
export function generateClient(): "made" | "current" {
  const hash = schemaHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return "current";
  // The command insists on a schema engine that it would download; generating does not use it.
  const result = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/prisma/build/index.js"), "generate"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true",
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CI: "1",
      },
    },
  );
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout}${result.stderr}`);
  writeFileSync(stamp, hash);
  return "made";
}

if (import.meta.main) {
  const outcome = generateClient();
  if (outcome === "made") console.log("Prisma client made in prisma/generated.");
}
