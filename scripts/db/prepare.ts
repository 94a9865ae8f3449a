import { installQueues } from "@/lib/tasks/queue";
import { applyMigrations } from "./engine";

/**
 * Brings a database up to date: our migrations, then the queue's own schema.
 * @returns the names of the migrations that were applied
 */
export async function prepareDatabase(url: string): Promise<string[]> {
  const applied = await applyMigrations(url);
  await installQueues(url);
  return applied;
}
