import pg from "pg";

const emptyEverything = `
  DO $$
  DECLARE thing record;
  BEGIN
    -- Without triggers: neither foreign keys nor the append-only log stand in the way.
    SET LOCAL session_replication_role = replica;
    FOR thing IN
      SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND ((n.nspname = 'public' AND c.relname <> '_prisma_migrations') OR (n.nspname = 'pgboss' AND c.relname = 'job'))
    LOOP
      EXECUTE format('DELETE FROM %s', thing.name);
    END LOOP;
    FOR thing IN SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences
      WHERE schemaname = 'public' AND last_value IS NOT NULL
    LOOP
      EXECUTE format('ALTER SEQUENCE %s RESTART', thing.name);
    END LOOP;
  END $$`;

/**
 * Empties this worker's database in a few milliseconds: `beforeEach(resetDatabase)` in every suite that uses it,
 * for the suite before has left its rows behind.
 */
export async function resetDatabase(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(emptyEverything);
  } finally {
    await client.end();
  }
}
