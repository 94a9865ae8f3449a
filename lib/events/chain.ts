import { createHash } from "node:crypto";

/** An event as it enters the chain: times as text, so that no digit of them is lost. */
export type ChainedEvent = {
  id: string;
  occurredAt: string;
  name: string;
  actorType: string;
  actorId: string | null;
  door: string;
  recordType: string;
  recordId: string;
  postingId: string | null;
  applicationId: string | null;
  candidateId: string | null;
  data: unknown;
};

/** JSON with its keys in order and nothing between, so that the same event always has the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
}

/** What the first link hangs on. */
export const chainStart = Buffer.alloc(32);

export function linkHash(previous: Uint8Array, event: ChainedEvent): Buffer {
  return createHash("sha256").update(previous).update(canonicalJson(event)).digest();
}
