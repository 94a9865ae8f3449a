import { installQueues } from "@/lib/tasks/queue";
import { migrationHistory } from "./history";

export type Prepared = {
  applied: string[];
  /** Migrations that have changed since this database had them: it is not what the schema says. */
  edited: string[];
};

/** Brings a database up to date: our migrations, then the queue's own schema. */
export async function prepareDatabase(url: string): Promise<Prepared> {
  const { pending, edited } = await migrationHistory(url);
  const applied = pending.length ? await apply(url) : [];
  await installQueues(url);
  return { applied, edited };
}

async function apply(url: string): Promise<string[]> {
  // Loading the engine takes longer than all the rest, and most starts have no use for it.
  const { applyMigrations } = await import("./engine");
  return applyMigrations(url);
}

/** @returns what to tell people about it, in one line, if anything */
export function describePrepared({ applied, edited }: Prepared): string | undefined {
  if (edited.length)
    return `Changed since this database had it: ${edited.join(", ")}. In a demo, npm run reset starts afresh.`;
  return applied.length ? `Database brought up to date: ${applied.join(", ")}.` : undefined;
}
