import { dataFolder, openDatabase } from "./db/embedded";
import { loadEnvFile, readSettings } from "./processes/settings";

/** Says whether the event log is as it was written, and ends with 1 when it is not. */
async function main(): Promise<void> {
  loadEnvFile();
  const database = await openDatabase();
  const { env } = readSettings("production", dataFolder(), process.env);
  Object.assign(process.env, env, {
    DATABASE_URL: database.url,
    SMTP_URL: env.SMTP_URL ?? "smtp://localhost",
  });
  const { verifyChain } = await import("@/lib/events/verify-chain");
  const { sound, pending, broken } = await verifyChain();
  console.log(`${sound} events are linked and sound, ${pending} wait for their place.`);
  if (broken) console.error(`Broken at ${broken.seq}: ${broken.reason}.`);
  await database.stop();
  process.exit(broken ? 1 : 0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
