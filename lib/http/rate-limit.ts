import { db } from "@/lib/db";
import { ProblemError } from "./problem";

export type Quota = { name: string; limit: number; seconds: number };
export const apiQuota: Quota = { name: "api", limit: 600, seconds: 60 };
export const publicQuota: Quota = { name: "public", limit: 120, seconds: 60 };

/**
 * Counts one request of this principal in the running window, for all web processes together.
 * @returns the header fields of draft-ietf-httpapi-ratelimit-headers
 * @throws ProblemError rate_limited with Retry-After when nothing is left
 */
export async function countRequest(quota: Quota, principal: string): Promise<Record<string, string>> {
  const { name, limit, seconds } = quota;
  const [row] = await db.$queryRaw<{ used: number; left: number }[]>`
    INSERT INTO "RateLimit" AS l (key, used, "resetsAt")
    VALUES (${`${name}:${principal}`}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT (key) DO UPDATE SET
      used = CASE WHEN l."resetsAt" <= now() THEN 1 ELSE l.used + 1 END,
      "resetsAt" = CASE WHEN l."resetsAt" <= now() THEN EXCLUDED."resetsAt" ELSE l."resetsAt" END
    RETURNING used, ceil(extract(epoch FROM "resetsAt" - now()))::int AS left`;
  const { used, left } = row ?? { used: 1, left: seconds };
  const headers = {
    "RateLimit-Policy": `"${name}";q=${limit};w=${seconds}`,
    RateLimit: `"${name}";r=${Math.max(0, limit - used)};t=${left}`,
  };
  if (used > limit)
    throw new ProblemError("rate_limited", `Try again in ${left} s.`, [], {
      ...headers,
      "Retry-After": String(left),
    });
  return headers;
}

/** Forgets windows that are over. */
export async function forgetRateLimits(): Promise<number> {
  const { count } = await db.rateLimit.deleteMany({ where: { resetsAt: { lt: new Date() } } });
  return count;
}
