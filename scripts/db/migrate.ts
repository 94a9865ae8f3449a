import { openDatabase } from "./embedded";
import { applyMigrations } from "./engine";

if (import.meta.main) {
  const database = await openDatabase();
  try {
    const applied = await applyMigrations(database.url);
    console.log(applied.length ? `Applied: ${applied.join(", ")}` : "Nothing to apply.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await database.stop();
  }
  // The engine's timer for its lock would keep the process for ten seconds more.
  process.exit();
}
