import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { clusterPlace, dataFolder } from "./db/embedded";
import { stopLeftover } from "./db/leftover";
import { runningSupervisor } from "./processes/lock";
import { loadEnvFile } from "./processes/settings";

loadEnvFile();
const data = dataFolder();
const running = runningSupervisor(data);
if (running) {
  console.error(`Rolecall runs from this folder (process ${running}); stop it first.`);
  process.exit(1);
}
const place = clusterPlace(data);
const folders = [...new Set([place, ...setAside(), data])].filter((folder) => existsSync(folder));
if (folders.length === 0) {
  console.log("There is nothing to throw away.");
  process.exit(0);
}
if (!(await agreed())) {
  console.log("Nothing was touched.");
  process.exit(1);
}
await stopLeftover(place);
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
console.log("Gone. `npm start` begins afresh.");

/** Clusters that were put aside because their password was lost. */
function setAside(): string[] {
  const parent = path.dirname(place);
  if (!existsSync(parent)) return [];
  const names = readdirSync(parent).filter((name) => name.startsWith(`${path.basename(place)}.old-`));
  return names.map((name) => path.join(parent, name));
}

async function agreed(): Promise<boolean> {
  if (process.argv.includes("--yes")) return true;
  console.log(
    `This deletes the database, every uploaded file and every kept mail:\n  ${folders.join("\n  ")}`,
  );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Type “yes” to go on: ");
  terminal.close();
  return answer.trim().toLowerCase() === "yes";
}
