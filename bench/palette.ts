import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { configure, openDatabase } from "./database";
import { type Line, table } from "./table";

// What the command palette asks of the database at 100,000 candidates, by hand: `npx tsx bench/palette.ts`.
// Each search against the same statement sent by a bare client, and against the 50 ms of typing.

const candidates = Number(process.env.BENCH_CANDIDATES ?? 100_000);
const postings = Number(process.env.BENCH_POSTINGS ?? 200);
const rounds = 60;

/** The beginning of a name, more of it, two words, a typing error, a title, and nothing at all. */
const searches = ["ma", "mar", "mara", "tom dela", "marta delano", "matra", "engineer", "zyxwvut"];

/** Names as people have them: 400 given ones, 8,000 family names. */
const names = `
  UPDATE "Candidate" c SET name = initcap(given) || ' ' || initcap(family) FROM (
    SELECT id, n, (ARRAY['mar','tom','al','ka','jo','sa','el','ni','ra','ve','so','pe','ju','ha','fi','be','li','da','mi','ire'])[1 + n * 7 % 20]
        || (ARRAY['a','ta','as','rim','na','ra','ina','ko','fael','ra','fia','ter','lia','na','lip','atriz','am','vid','ra','ne'])[1 + n / 20 * 3 % 20] AS given,
      (ARRAY['de','kow','van','ros','ha','mül','san','o','pe','la','ber','fer','gar','lin','nak','ok','tak','schu','wal','zie'])[1 + n * 11 % 20]
        || (ARRAY['la','al','der','si','ber','ler','to','ne','re','mar','gna','rei','ci','da','mo','on','ya','ma','ker','lin'])[1 + n / 20 * 7 % 20]
        || (ARRAY['no','ski','berg','ni','mann','s','ro','il','ra','tin','do','ra','a','hl','to','jo','shi','cher','son','ska'])[1 + n / 400 % 20] AS family
    FROM (SELECT id, row_number() OVER (ORDER BY id)::int AS n FROM "Candidate") numbered) named
  WHERE named.id = c.id`;

type Times = { median: number; p95: number };

async function timesOf(work: () => Promise<unknown>): Promise<Times> {
  for (let warm = 0; warm < 10; warm += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return { median: times[Math.floor(rounds / 2)] ?? 0, p95: times[Math.floor(rounds * 0.95)] ?? 0 };
}

async function measureAll(client: pg.Client): Promise<void> {
  const { mintUser } = await import("@/lib/auth/mint");
  const { searchPalette } = await import("@/lib/palette/queries");
  const { statementOf } = await import("./statements");
  const [user] = (await client.query<{ id: string }>('SELECT id FROM "User" LIMIT 1')).rows;
  if (!user) throw new Error("Nobody is there to search.");
  const actor = mintUser({ id: user.id, role: "recruiter", name: "Bench" }, "screen");
  const lines: Line[] = [];
  for (const q of searches) {
    const { text, values } = await statementOf(() => searchPalette(actor, { q }));
    const bare = await timesOf(() => client.query({ text, values: [...values] }));
    const ours = await timesOf(() => searchPalette(actor, { q }));
    console.log(
      `${q}: ${ours.median.toFixed(1)} ms, 95 % ${ours.p95.toFixed(1)} ms; bare ${bare.median.toFixed(1)} ms`,
    );
    const rates = { rate: 1_000 / ours.median, other: 1_000 / bare.median };
    lines.push({ what: `Palette “${q}”`, against: "the bare statement", target: 0.5, ...rates });
  }
  console.log(`\n${candidates} candidates, ${postings} postings\n\n${table(lines)}`);
}

async function main(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), "rolecall-bench-"));
  const database = await openDatabase();
  Object.assign(process.env, configure(database.url, data));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { fill } = await import("./fill");
  const { db } = await import("@/lib/db");
  try {
    await fill(postings, candidates);
    await client.query(names);
    await client.query('VACUUM ANALYZE "Candidate"');
    await measureAll(client);
  } finally {
    await client.end();
    await db.$disconnect();
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

await main();
