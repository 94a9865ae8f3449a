import { db } from "@/lib/db";
import { logUnexpected } from "@/lib/telemetry/log";
import { codePattern } from "../rules";

// A visit is a number and nothing else: no cookie, no address, no time of its own. So it needs no consent, and a cached
// page stays cached: the request is counted in memory and the sum is written every few seconds.

const everyMs = 2_000;
/** Codes that nobody has made cost nothing: what comes beyond is not counted. */
const mostCodes = 1_000;

const counted = new Map<string, number>();
let timer: NodeJS.Timeout | undefined;

/** Those who say of themselves that they are no person: crawlers, and previews of a link that somebody has posted. */
const robots = /bot\b|bot\/|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|embedly|curl|wget/i;

/** Writes down what has been counted; what cannot be written is counted again. */
export async function writeVisits(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const rows = [...counted];
  counted.clear();
  if (rows.length === 0) return;
  const codes = rows.map(([code]) => code);
  const counts = rows.map(([, count]) => count);
  try {
    await db.$executeRaw`
      UPDATE "TrackingLink" l SET visits = l.visits + v.count
      FROM unnest(${codes}::text[], ${counts}::int[]) AS v(code, count)
      WHERE l.code = v.code AND l."archivedAt" IS NULL`;
  } catch (error) {
    logUnexpected("visits.not_written", error);
    for (const [code, count] of rows) add(code, count);
  }
}

function add(code: string, count: number): void {
  if (!counted.has(code) && counted.size >= mostCodes) return;
  counted.set(code, (counted.get(code) ?? 0) + count);
  timer ??= setTimeout(() => void writeVisits(), everyMs);
  timer.unref();
}

/** Counts one opening of a posting by a link. */
export function countVisit(code: string, userAgent: string | undefined): void {
  if (codePattern.test(code) && !robots.test(userAgent ?? "bot/")) add(code, 1);
}
