import { db } from "@/lib/db";
import { startWorker } from "@/lib/tasks/worker";
import { logUnexpected } from "@/lib/telemetry/log";

async function main(): Promise<void> {
  const worker = await startWorker();
  const signal = await new Promise<string>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(name, () => resolve(name));
  });
  // A second signal does not wait for the tasks in hand; they are tried again elsewhere.
  process.once(signal, () => process.exit(1));
  await worker.stop();
  await db.$disconnect();
  process.exit(0);
}

main().catch((error: unknown) => {
  logUnexpected("worker.not_started", error);
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
