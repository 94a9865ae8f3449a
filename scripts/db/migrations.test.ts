import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { differenceToSchema } from "./engine";
import { migrationHistory } from "./history";
import { root } from "./schema-files";

const url = process.env.DATABASE_URL!;
const client = new pg.Client({ connectionString: url });

beforeAll(() => client.connect());
afterAll(() => client.end());

it("gives a database that is what prisma/schema says", async () => {
  const lines = (await differenceToSchema(url)).split("\n").filter((line) => line && !line.startsWith("--"));
  expect(lines).toEqual([]);
});

it("keeps the books as `prisma migrate deploy` does", async () => {
  expect(await migrationHistory(url)).toEqual({ pending: [], edited: [] });
});

// Checks, partial indexes, triggers, functions and partitions are invisible to Prisma: a change of them shows here.
it("holds what Prisma cannot say, as prisma/beyond-prisma.txt lists it (vitest -u after reading the change)", async () => {
  const { rows } = await client.query<{ line: string }>(`
    SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x') AND conparentid = 0 AND conrelid <> 0
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      AND (indexdef ~ ' WHERE ' OR indexdef ~ 'USING (gin|gist|brin|hash)' OR indexdef ~ '\\(.*\\(')
    UNION ALL SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND c.relnamespace = 'public'::regnamespace
    UNION ALL SELECT format('FUNCTION %s %s', p.oid::regprocedure, md5(p.prosrc)) FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL SELECT format('%s PARTITION BY %s', partrelid::regclass, pg_get_partkeydef(partrelid)) FROM pg_partitioned_table
    UNION ALL SELECT format('%s.%s GENERATED %s', a.attrelid::regclass, a.attname, pg_get_expr(d.adbin, d.adrelid))
      FROM pg_attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attgenerated <> '' AND c.relnamespace = 'public'::regnamespace`);
  const lines = rows.map(({ line }) => line.replaceAll(/\s+/g, " ")).sort();
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(path.join(root, "prisma/beyond-prisma.txt"));
});
