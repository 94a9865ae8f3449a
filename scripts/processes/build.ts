import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../db/schema-files";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
];
const settings = [
  "next.config.ts",
  "tailwind.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const stamp = path.join(root, process.env.NEXT_DIST_DIR || ".next", "rolecall-sources");

/** A name for the state of everything that the production build is made of. */
export function sourceHash(): string {
  const hash = createHash("sha256");
  for (const name of [...sources, ...settings]) addTo(hash, path.join(root, name));
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, file: string): void {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) addTo(hash, path.join(file, name));
  } else if (!/\.test\.tsx?$/.test(file)) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file));
  }
}

export function isBuilt(hash: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/** Makes the production build, unless it was made from these very sources. */
export async function ensureBuild(hash: string, env: Record<string, string | undefined>): Promise<void> {
  if (isBuilt(hash)) return;
  rmSync(stamp, { force: true });
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...env, NODE_ENV: "production" } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  const [code] = await once(child, "close");
  process.removeListener("exit", end);
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
  writeFileSync(stamp, hash);
}
