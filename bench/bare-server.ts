import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import pg from "pg";
import type { Statement } from "./statements";

// node:http and pg, nothing else: how fast this machine and this database could answer.

type Plan = {
  searches: Record<string, Statement>;
  board: Statement;
  folder: string;
  postingId: string;
  stageId: string;
};

const plan = JSON.parse(readFileSync(process.env.BENCH_PLAN ?? "", "utf8")) as Plan;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

/** The one column of the one row is the answer. */
async function first({ text, values }: Statement): Promise<string> {
  const { rows } = await pool.query({ text, values, rowMode: "array" });
  return String(rows[0]?.[0] ?? "null");
}

/** One file with fsync, three rows. */
async function apply(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const id = randomUUID();
  await mkdir(plan.folder, { recursive: true });
  const file = await open(path.join(plan.folder, id), "wx");
  await file.write(Buffer.concat(parts));
  await file.sync();
  await file.close();
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const candidate = await client.query(
      'INSERT INTO "Candidate" (name, email) VALUES ($1, $2) RETURNING id',
      ["Bare", `${id}@example.com`],
    );
    const application = await client.query(
      `INSERT INTO "Application" ("postingId", "candidateId", "stageId", "consentAt", "submissionKey", "stageEnteredAt", "statusChangedAt")
       VALUES ($1, $2, $3, now(), $4, now(), now()) RETURNING id`,
      [plan.postingId, candidate.rows[0].id, plan.stageId, id],
    );
    await client.query(
      `INSERT INTO "File" ("applicationId", kind, name, "contentType", size, sha256, "storageKey")
       VALUES ($1, 'cv', 'cv.pdf', 'application/pdf', $2, $3, $4)`,
      [application.rows[0].id, parts.length, "0".repeat(64), id],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
  return JSON.stringify({ id });
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === "/board") return answer(response, 200, await first(plan.board));
  if (url.pathname === "/apply") return answer(response, 201, await apply(request));
  const statement = plan.searches[url.searchParams.get("q") ?? ""];
  return statement ? answer(response, 200, await first(statement)) : answer(response, 404, "null");
}

createServer((request, response) => {
  handle(request, response).catch((error: unknown) => answer(response, 500, JSON.stringify(String(error))));
}).listen(Number(process.env.PORT), "127.0.0.1");
