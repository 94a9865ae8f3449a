import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import { canMergeCandidates } from "@/lib/candidate-merges/policy";
import { MergeBefore } from "@/lib/candidate-merges/schema";
import { db } from "@/lib/db";
import { identitySelect } from "../identity";
import { candidatesVisibleTo } from "../policy";
import { findPairs, type Pair } from "./pairs";
import { type DuplicateReason, reasonsFor } from "./reasons";
import type { Known } from "./signs";

export type Side = {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  createdAt: string;
  applications: number;
};
export type Duplicate = { one: Side; other: Side; reasons: DuplicateReason[] };

type Loaded = Side & { records: string[]; known: Known[] };

const recordSelect = (actor: Actor) => ({
  ...identitySelect,
  createdAt: true,
  mergesKept: { where: { undoneAt: null }, select: { before: true } },
  _count: { select: { applications: { where: applicationsVisibleTo(actor) } } },
});

/** What is known of people, by all their records; of those only who exist for this actor. */
async function load(actor: Actor, ids: string[]): Promise<Map<string, Loaded>> {
  const rows = await db.candidate.findMany({
    where: { AND: [{ id: { in: ids }, mergedIntoId: null }, candidatesVisibleTo(actor)] },
    select: { ...recordSelect(actor), merged: { select: recordSelect(actor) } },
  });
  return new Map(
    rows.map(({ merged, ...person }) => {
      const records = [person, ...merged];
      const known = records.flatMap(({ name, email, phone, links, mergesKept }) => {
        const former = mergesKept.map(({ before }) => MergeBefore.parse(before).kept);
        return [{ name, email, phone, links }, ...former];
      });
      const { id, name, email, phone } = person;
      const applications = records.reduce((sum, { _count }) => sum + _count.applications, 0);
      const createdAt = person.createdAt.toISOString();
      const all = records.map((record) => record.id);
      return [id, { id, name, email, phone, createdAt, applications, records: all, known }];
    }),
  );
}

/** The pairs of records that somebody has said to be two people. */
async function distinguished(ids: string[]): Promise<Set<string>> {
  const rows = await db.candidateDistinction.findMany({
    where: { OR: [{ firstId: { in: ids } }, { secondId: { in: ids } }] },
    select: { firstId: true, secondId: true },
  });
  return new Set(
    rows.flatMap(({ firstId, secondId }) => [`${firstId} ${secondId}`, `${secondId} ${firstId}`]),
  );
}

async function explained(actor: Actor, pairs: Pair[]): Promise<Duplicate[]> {
  if (pairs.length === 0) return [];
  const people = await load(actor, [...new Set(pairs.flatMap(({ person, other }) => [person, other]))]);
  const apart = await distinguished([...people.values()].flatMap(({ records }) => records));
  return pairs.flatMap(({ person, other, nearCv }) => {
    const [one, two] = [people.get(person), people.get(other)];
    if (!one || !two) return [];
    if (one.records.some((mine) => two.records.some((theirs) => apart.has(`${mine} ${theirs}`)))) return [];
    const reasons = reasonsFor(one.known, two.known);
    if (nearCv) reasons.push({ kind: "cv", value: "" });
    return reasons.length > 0 ? [{ one: sideOf(one), other: sideOf(two), reasons }] : [];
  });
}

function sideOf({ records: _, known: __, ...side }: Loaded): Side {
  return side;
}

/** Who this person may also be, with the reasons; nobody for those who do not merge. */
export async function listDuplicatesOf(actor: Actor, personId: string): Promise<Duplicate[]> {
  if (!canMergeCandidates(actor)) return [];
  const found = await explained(actor, await findPairs(actor, [personId]));
  return found.sort((a, b) => b.reasons.length - a.reasons.length || a.other.id.localeCompare(b.other.id));
}

const chunk = 500;
const mostChunks = 4;
const enough = 25;

export type DuplicatePage = { duplicates: Duplicate[]; next: string | null; looked: number };

/**
 * Likely duplicates, the newest candidates first: each is compared with everybody who came before, some hundred of
 * them at a time, until there are enough to show. `next` goes on where this page ended.
 */
export async function listDuplicates(actor: Actor, after: string | null): Promise<DuplicatePage> {
  if (!canMergeCandidates(actor)) return { duplicates: [], next: null, looked: 0 };
  const duplicates: Duplicate[] = [];
  let looked = 0;
  let next = after;
  for (let turn = 0; turn < mostChunks && duplicates.length < enough; turn += 1) {
    const people = await newest(next);
    if (people.length === 0) return { duplicates, next: null, looked };
    looked += people.length;
    next = people.length < chunk ? null : people.at(-1)!.id;
    const order = new Map(people.map(({ id }, index) => [id, index]));
    const pairs = await findPairs(actor, [...order.keys()]);
    const found = await explained(actor, pairs);
    // Of two in one chunk the newer one has the other, and what is newer than the chunk had its turn before.
    duplicates.push(...found.filter(({ one, other }) => isOlder(other, one)));
    if (!next) break;
  }
  return { duplicates, next, looked };
}

function isOlder(one: Side, other: Side): boolean {
  return one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt;
}

function newest(after: string | null) {
  return db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Candidate" c WHERE c."mergedIntoId" IS NULL
      AND (${after}::uuid IS NULL OR (c."createdAt", c.id) < (SELECT k."createdAt", k.id FROM "Candidate" k WHERE k.id = ${after}::uuid))
    ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${chunk}`;
}
