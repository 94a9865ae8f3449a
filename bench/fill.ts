import pg from "pg";
import { Advert } from "@/lib/adverts/schema";
import { hashToken, newToken } from "@/lib/auth/secrets";
import { db, type Tx, transaction } from "@/lib/db";
import { indexPosting } from "@/lib/postings/search/index-posting";

export type Filled = { slugs: string[]; boardId: string; sessionToken: string; words: string[] };

const roles = [
  "engineer",
  "nurse",
  "designer",
  "analyst",
  "cook",
  "driver",
  "teacher",
  "technician",
  "advisor",
  "planner",
];
const fields = [
  "backend",
  "platform",
  "payments",
  "paediatric",
  "night",
  "regional",
  "junior",
  "lead",
  "data",
  "field",
];
const skills = Array.from({ length: 300 }, (_, index) => `Skill ${index}`);
const towns = Array.from({ length: 40 }, (_, index) => ({
  locality: `Town ${index}`,
  country: ["DE", "GB", "FR", "NO"][index % 4]!,
}));
const prose =
  "You work with a small team that ships often and measures what it does. You plan with the people who use it. ";

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

function advertOf(index: number): Advert {
  return Advert.parse({
    title: `${pick(fields, index * 7)} ${pick(roles, index * 3)}`,
    department: pick(["Engineering", "Care", "Design", "Operations", "Finance"], index),
    workplace: pick(["on-site", "hybrid", "remote"] as const, index),
    applicantCountries: index % 3 === 2 ? ["DE", "PT"] : [],
    contractType: pick(["permanent", "fixed-term", "temporary"] as const, index * 5),
    employmentType: pick(["full-time", "part-time"] as const, index),
    experienceLevel: pick(["junior", "mid", "senior", "lead"] as const, index * 11),
    locations: [pick(towns, index * 13)],
    pay: [
      { min: 40_000 + (index % 50) * 500, max: 60_000 + (index % 50) * 500, currency: "EUR", period: "year" },
    ],
    skills: Array.from({ length: 8 }, (_, at) => ({
      name: pick(skills, index * 17 + at * 31),
      need: at < 4 ? "must" : "nice",
    })),
    sections: [
      { heading: "About the role", body: `${prose.repeat(6)}\n\n- ${Array(8).fill(prose).join("\n- ")}` },
      { heading: "What you bring", body: prose.repeat(4) },
    ],
  });
}

async function post(tx: Tx, index: number, companyId: string): Promise<string> {
  const advert = advertOf(index);
  const posting = await tx.posting.create({
    data: {
      slug: `${advert.title.replace(" ", "-")}-${index}`,
      title: advert.title,
      companyId,
      status: "published",
      publishedAt: new Date(Date.now() - index * 60_000),
      versions: { create: { number: 1, content: advert } },
    },
    select: { id: true, slug: true },
  });
  await indexPosting(tx, posting.id);
  return posting.slug;
}

const stagesSql = `
  INSERT INTO "Stage" ("postingId", position, name, "publicLabel", type)
  SELECT p.id, s.position, s.name, s.name, s.type FROM "Posting" p
  CROSS JOIN (VALUES (0, 'Applied', 'applied'), (1, 'Screening', 'screen'), (2, 'Interview', 'interview'), (3, 'Offer', 'offer'))
    AS s (position, name, type)`;

const candidatesSql = `
  INSERT INTO "Candidate" (name, email)
  SELECT 'Candidate ' || n, 'candidate' || n || '@example.com' FROM generate_series(1, $1::int) n`;

/** The first posting has 1,000 applications; the others share the rest. */
const applicationsSql = `
  INSERT INTO "Application" ("postingId", "candidateId", "stageId", "consentAt", "submissionKey", "stageEnteredAt",
    "statusChangedAt", "createdAt")
  SELECT p.id, c.id, s.id, now(), 'bench-' || c.n, now(), now(), now() - c.n * interval '1 minute'
  FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM "Candidate") c
  JOIN (SELECT id, row_number() OVER (ORDER BY "publishedAt" DESC) - 1 AS n FROM "Posting") p
    ON p.n = CASE WHEN c.n <= 1000 THEN 0 ELSE c.n % (SELECT count(*) FROM "Posting") END
  JOIN "Stage" s ON s."postingId" = p.id AND s.position = (c.n * 7) % 10 % 4`;

/** An admin who is signed in. @returns the token of their session */
export async function signIn(): Promise<string> {
  const token = newToken();
  const user = await db.user.create({
    data: { issuer: "bench", subject: "bench", name: "Bench", email: "bench@example.com", role: "admin" },
  });
  const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1000);
  await db.session.create({ data: { tokenHash: hashToken(token), userId: user.id, expiresAt } });
  return token;
}

/** Over a connection of its own: the product's gives up on what takes 15 seconds. */
async function fillInBulk(applications: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(stagesSql);
  await client.query(candidatesSql, [applications]);
  await client.query("ANALYZE");
  await client.query(applicationsSql);
  await client.query("VACUUM ANALYZE");
  await client.end();
}

/** A site of `postings` open postings and `applications` applications. */
export async function fill(postings: number, applications: number): Promise<Filled> {
  const companies = await Promise.all(
    ["Acme", "Fjordbank", "Lumen", "Northwind", "Brightwater"].map((name) =>
      db.company.create({ data: { name, slug: name.toLowerCase() }, select: { id: true } }),
    ),
  );
  const slugs: string[] = [];
  for (let start = 0; start < postings; start += 100)
    await transaction(async (tx) => {
      for (let index = start; index < Math.min(start + 100, postings); index += 1)
        slugs.push(await post(tx, index, pick(companies, index).id));
    });
  await fillInBulk(applications);
  const first = await db.posting.findFirstOrThrow({ orderBy: { publishedAt: "desc" }, select: { id: true } });
  const words = fields.flatMap((field) => roles.map((role) => `${field} ${role}`));
  return { slugs, boardId: first.id, sessionToken: await signIn(), words: [...words, ...roles, ...skills] };
}
