import { openDatabase } from "./embedded";
import { prepareDatabase } from "./prepare";

if (import.meta.main) {
  const database = await openDatabase();
  try {
    const applied = await prepareDatabase(database.url);
    console.log(applied.length ? `Applied: ${applied.join(", ")}` : "Nothing to apply.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await database.stop();
  }
}
