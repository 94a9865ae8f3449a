import { db } from "@/lib/db";

const given = [
  "Amina",
  "Bjørn",
  "Chidi",
  "Dorota",
  "Elif",
  "Farid",
  "Grace",
  "Hồng",
  "Ivo",
  "Jana",
  "Kofi",
  "Léa",
];
const family = [
  "Abebe",
  "Brandt",
  "Castillo",
  "Diallo",
  "Eriksson",
  "Fischer-Oppenheimer",
  "Grant",
  "Horvat",
  "Ito",
  "Jovanović",
  "Kumar",
  "Lindqvist",
  "Moreau",
];
const sources = ["careers-site", "careers-site", "careers-site", "feed", "link", "referral"];

/**
 * `count` people who have applied for a posting, made by one statement so that thousands of them take a second: spread
 * over the stages as they usually are, the first one with more than half.
 */
export async function makeCrowd(postingId: string, count: number): Promise<void> {
  const batch = crypto.randomUUID().slice(0, 8);
  await db.$executeRaw`
    WITH person AS (
      SELECT n, uuidv7() AS id,
        (${given}::text[])[1 + n % ${given.length}::int] || ' '
          || (${family}::text[])[1 + (n / 7) % ${family.length}::int] || ' ' || n AS name
      FROM generate_series(1, ${count}::int) n
    ), made AS (
      INSERT INTO "Candidate" (id, name, email)
      SELECT id, name, 'crowd-' || ${batch} || '-' || n || '@crowd.example' FROM person
    ), stage AS (
      SELECT id, row_number() OVER (ORDER BY position) - 1 AS at, count(*) OVER () AS many
      FROM "Stage" WHERE "postingId" = ${postingId}::uuid
    )
    INSERT INTO "Application" ("postingId", "candidateId", "stageId", source, rating, "consentAt", "submissionKey",
      "createdAt", "stageEnteredAt", "statusChangedAt")
    SELECT ${postingId}::uuid, person.id, stage.id, (${sources}::text[])[1 + n % ${sources.length}::int],
      nullif((n * 5) % 11 % 6, 0), since, 'crowd-' || ${batch} || '-' || n, since, since, since
    FROM person
    CROSS JOIN LATERAL (SELECT now() - n * interval '7 minutes' AS since) moment
    JOIN stage ON stage.at = least(CASE WHEN n % 20 < 12 THEN 0 WHEN n % 20 < 16 THEN 1 WHEN n % 20 < 19 THEN 2 ELSE 3 END,
      stage.many - 1)`;
}
