import { mkdirSync } from "node:fs";
import path from "node:path";
import { clusterPlace, dataFolder } from "./db/embedded";
import { announce } from "./processes/announce";
import { requireDatabase } from "./processes/database-check";
import { requireSpace } from "./processes/disk";
import { endingSignal } from "./processes/ending";
import { type Instance, startInstance } from "./processes/instance";
import { noteChildren, releaseLock, takeLock } from "./processes/lock";
import { requirePort } from "./processes/ports";
import { loadEnvFile, readSettings, type Settings } from "./processes/settings";

const began = performance.now();

async function main(): Promise<void> {
  loadEnvFile();
  const data = dataFolder();
  // Others on this machine may pass through, as PostgreSQL's user must, and see nothing.
  mkdirSync(data, { recursive: true, mode: 0o711 });
  takeLock(data);
  process.once("exit", () => releaseLock(data));
  const mode = process.argv.includes("--dev") ? "development" : "production";
  const settings = readSettings(mode, data, process.env);
  await requireGround(settings);
  const ending = endingSignal();
  const quiet = mode === "production" && settings.embeds.issuer;
  const starting = startInstance({
    ...settings,
    logs: quiet ? path.join(data, "logs") : undefined,
    tell: console.log,
    noteChildren: (pids) => noteChildren(data, pids),
  });
  const instance = await Promise.race([starting, ending]);
  // Half-way up there is nothing to drain: the guards of what runs already take it down.
  if (typeof instance === "string") process.exit(0);
  announce(instance, settings, performance.now() - began);
  const reason = await Promise.race([ending, instance.failed]);
  const failed = !reason.startsWith("SIG");
  console[failed ? "error" : "log"](failed ? reason : "\nStopping …");
  await end(instance, failed ? 1 : 0);
}

/** What must be so before anything is started, each said in one line when it is not. */
async function requireGround({ data, embeds, env, port, issuerPort, mailboxPort }: Settings): Promise<void> {
  requireSpace(data);
  if (embeds.database) requireSpace(path.dirname(clusterPlace(data)));
  else await requireDatabase(env.DATABASE_URL!);
  await requirePort(port, "Rolecall", "Stop that, or choose another: PORT=3100 npm start");
  if (embeds.issuer) await requirePort(issuerPort, "the demo issuer", "Stop that, or set DEMO_ISSUER_PORT.");
  if (embeds.mailbox)
    await requirePort(mailboxPort, "the demo mailbox", "Stop that, or set DEMO_MAILBOX_PORT.");
}

async function end(instance: Instance, code: number): Promise<void> {
  await instance.stop();
  process.exit(code);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
