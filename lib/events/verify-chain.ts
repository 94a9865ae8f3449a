import { db } from "@/lib/db";
import { type ChainedEvent, chainStart, linkHash } from "./chain";
import { chainedColumns } from "./sequence-events";

export type ChainReport = {
  /** How many links are sound, from the first on. */
  sound: number;
  /** Events that have committed and wait for their place. */
  pending: number;
  broken: { seq: bigint; reason: string } | null;
};

type Link = { seq: bigint; eventId: string; hash: Uint8Array; event: ChainedEvent | null };

function faultOf(link: Link, expectedSeq: bigint, previous: Uint8Array): string | null {
  if (link.seq !== expectedSeq) return `the link ${expectedSeq} is missing`;
  if (!link.event) return `its event ${link.eventId} is missing`;
  const isSame = linkHash(previous, link.event).equals(Buffer.from(link.hash));
  return isSame ? null : `its event ${link.eventId} or an earlier link has been changed`;
}

function readLinks(after: bigint): Promise<Link[]> {
  return db.$queryRaw<Link[]>`
    SELECT c.seq, c."eventId", c.hash, CASE WHEN e.id IS NULL THEN NULL ELSE ${chainedColumns} END AS event
    FROM "EventChain" c LEFT JOIN "Event" e ON e.id = c."eventId" AND e."occurredAt" = c."occurredAt"
    WHERE c.seq > ${after} ORDER BY c.seq LIMIT 1000`;
}

/** Follows the hash chain from its first link to its last and says where it is broken first. */
export async function verifyChain(): Promise<ChainReport> {
  const pending = await db.eventPending.count();
  let previous: Uint8Array = chainStart;
  let seq = 0n;
  for (let links = await readLinks(seq); links.length > 0; links = await readLinks(seq)) {
    for (const link of links) {
      const reason = faultOf(link, seq + 1n, previous);
      if (reason) return { sound: Number(seq), pending, broken: { seq: seq + 1n, reason } };
      [seq, previous] = [link.seq, link.hash];
    }
  }
  const [left] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Event" e
    WHERE NOT EXISTS (SELECT 1 FROM "EventChain" c WHERE c."eventId" = e.id)
      AND NOT EXISTS (SELECT 1 FROM "EventPending" p WHERE p."eventId" = e.id)`;
  const broken = left?.count
    ? { seq: seq + 1n, reason: `${left.count} events have no link: the end of the chain has been cut off` }
    : null;
  return { sound: Number(seq), pending, broken };
}
