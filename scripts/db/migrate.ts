import { openDatabase } from "./embedded";
import { describePrepared, prepareDatabase } from "./prepare";

if (import.meta.main) {
  const database = await openDatabase();
  try {
    console.log(describePrepared(await prepareDatabase(database.url)) ?? "Nothing to apply.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await database.stop();
  }
}
