import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { resetDatabase } from "./database";

beforeEach(resetDatabase);

it("starts every test from empty tables, append-only ones included", async () => {
  await db.$executeRaw`INSERT INTO "Event" (name, "actorType", door, "recordType", "recordId")
    VALUES ('posting.created', 'system', 'task', 'posting', uuidv7())`;
  await resetDatabase();
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM "Event"`;
  expect(row?.count).toBe(0);
});
