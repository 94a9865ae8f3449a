import { contractLabels, employmentLabels, experienceLabels, workplaceLabels } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";
import { sql, type Tx } from "@/lib/db";
import { eventChannel } from "@/lib/events/record";
import { postedOf } from "../public/posted";
import { publicAdvert } from "../public/public-advert";
import { cardOf, distinct, placesOf } from "./card";
import { configOf, plainWords, symbolicNames } from "./terms";

/** No event of the log, for it says nothing of who did what: only that rendered pages are old. */
export const listingChanged = "posting.listing_changed";

const mostBodyCharacters = 200_000;

/**
 * Brings the row behind the careers list up to date: written from the latest version while the posting is published
 * and public, deleted otherwise. Called by every verb that changes either, in its transaction.
 */
export async function indexPosting(tx: Tx, postingId: string): Promise<void> {
  await tellPages(tx, postingId);
  const posting = await tx.posting.findUnique({
    where: { id: postingId },
    select: {
      slug: true,
      status: true,
      visibility: true,
      publishedAt: true,
      replyWithinDays: true,
      company: { select: { name: true } },
      versions: { orderBy: { number: "desc" }, take: 1, select: { content: true } },
    },
  });
  const version = posting?.versions[0];
  const listed = posting?.status === "published" && posting.visibility === "public";
  if (!listed || !version || !posting.publishedAt) {
    await tx.postingSearch.deleteMany({ where: { postingId } });
    return;
  }
  const advert = publicAdvert(version.content);
  const company = posting.company?.name ?? advert.companyName ?? "";
  const { postedAt, postedOn } = postedOf(advert, posting.publishedAt);
  const card = cardOf(advert, {
    slug: posting.slug,
    company,
    postedOn,
    replyWithinDays: posting.replyWithinDays,
  });
  await writeRow(tx, { postingId, advert, company, postedAt, card: JSON.stringify(card) });
  await keepWords(tx, [advert.title, company, ...placesOf(advert), ...advert.skills.map(({ name }) => name)]);
}

/** The posting is or is no longer what the careers site shows of it: every web process throws its pages away. */
async function tellPages(tx: Tx, postingId: string): Promise<void> {
  const told = { id: postingId, name: listingChanged, recordId: postingId, postingId, applicationId: null };
  await tx.$executeRaw`SELECT pg_notify(${eventChannel}, ${JSON.stringify(told)})`;
}

type Row = { postingId: string; advert: Advert; company: string; postedAt: Date; card: string };

async function writeRow(tx: Tx, { postingId, advert, company, postedAt, card }: Row): Promise<void> {
  const config = configOf(advert.language);
  const skills = distinct(advert.skills.map((skill) => skill.name));
  const names = skills.join("\n");
  const head = symbolicNames([advert.title, names].join("\n"));
  const symbols = symbolicNames([advert.title, names, bodyOf(advert)].join("\n"));
  const places = placesOf(advert);
  const headSql = sql`setweight(to_tsvector(${config}::regconfig, ${advert.title}), 'A')
    || setweight(to_tsvector(${config}::regconfig, ${[company, names].join("\n")}), 'B')
    || setweight(to_tsvector('rolecall_simple', ${[company, names].join("\n")}), 'B')
    || array_to_tsvector(${head}::text[])`;
  await tx.$executeRaw`
    INSERT INTO "PostingSearch" ("postingId", vector, head, card, company, department, workplace, contract,
      employment, experience, places, skills, "postedAt")
    VALUES (${postingId}::uuid,
      ${headSql}
        || setweight(to_tsvector(${config}::regconfig, ${labelsOf(advert, places)}), 'C')
        || setweight(to_tsvector(${config}::regconfig, ${bodyOf(advert)}), 'D')
        || array_to_tsvector(${symbols}::text[]),
      ${headSql},
      ${card}::jsonb, ${company}, ${advert.department}, ${advert.workplace}, ${advert.contractType},
      ${advert.employmentType}, ${advert.experienceLevel}, ${places}::text[], ${skills}::text[], ${postedAt})
    ON CONFLICT ("postingId") DO UPDATE SET vector = EXCLUDED.vector, head = EXCLUDED.head, card = EXCLUDED.card,
      company = EXCLUDED.company, department = EXCLUDED.department, workplace = EXCLUDED.workplace,
      contract = EXCLUDED.contract, employment = EXCLUDED.employment, experience = EXCLUDED.experience,
      places = EXCLUDED.places, skills = EXCLUDED.skills, "postedAt" = EXCLUDED."postedAt"`;
}

/** The facts that one may type: where, how, in which department. */
function labelsOf(advert: Advert, places: string[]): string {
  const { workplace, contractType, employmentType, experienceLevel } = advert;
  return [
    ...places,
    ...advert.locations.map((location) => location.region),
    advert.department,
    advert.category,
    advert.reference,
    workplace && workplaceLabels[workplace],
    contractType && contractLabels[contractType],
    employmentType && employmentLabels[employmentType],
    experienceLevel && experienceLabels[experienceLevel],
  ]
    .filter(Boolean)
    .join("\n");
}

function bodyOf(advert: Advert): string {
  const sections = advert.sections.map(({ heading, body }) => `${heading}\n${body}`);
  const others = [...advert.qualifications, ...advert.clearances].map(({ name }) => name);
  return [...others, ...advert.benefits, ...sections].join("\n\n").slice(0, mostBodyCharacters);
}

async function keepWords(tx: Tx, texts: string[]): Promise<void> {
  // In one order, so that two postings published at once cannot wait for each other.
  const words = plainWords(texts.join("\n")).sort();
  await tx.$executeRaw`INSERT INTO "SearchWord" (word) SELECT unnest(${words}::text[]) ON CONFLICT DO NOTHING`;
}
