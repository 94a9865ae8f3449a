import pg from "pg";

/** @throws Error in one line, without the password, when the database cannot be used */
export async function requireDatabase(url: string): Promise<void> {
  const { host, port, pathname } = new URL(url);
  const where = `${host || `localhost:${port || 5432}`}${pathname}`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version_num') AS version",
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < 18) throw new Error(`PostgreSQL 18 or later is needed, and this is ${major}`);
  } catch (error) {
    const reasons = error instanceof AggregateError ? error.errors : [error];
    const words = reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason)));
    throw new Error(`DATABASE_URL (${where}) does not work: ${[...new Set(words)].join("; ")}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
