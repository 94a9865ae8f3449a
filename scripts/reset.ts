import { existsSync, rmSync } from "node:fs";
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
const folders = [...new Set([clusterPlace(data), data])].filter((folder) => existsSync(folder));
if (folders.length === 0) {
  console.log("There is nothing to throw away.");
  process.exit(0);
}
if (!(await agreed())) {
  console.log("Nothing was touched.");
  process.exit(1);
}
await stopLeftover(clusterPlace(data));
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
console.log("Gone. `npm start` begins afresh.");

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
