import type { IncomingMessage } from "node:http";
import { env } from "@/lib/env";

const header = "x-rolecall-client";

/**
 * The address that a request comes from: what the connection says, or what the trusted proxies in front have added.
 * Counted from the right by TRUSTED_PROXIES, since everything further left is the client's own word.
 */
function addressOf({ headers, socket }: IncomingMessage): string {
  const told = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").filter(Boolean);
  const hops = [...told.map((each) => each.trim()), socket.remoteAddress ?? "unknown"];
  return hops[Math.max(0, hops.length - 1 - env().TRUSTED_PROXIES)] ?? "unknown";
}

/** Writes the address where route handlers find it, in place of anything that the client has sent there. */
export function noteClientAddress(request: IncomingMessage): void {
  request.headers[header] = addressOf(request);
}

export function clientAddress(request: Request): string {
  return request.headers.get(header) ?? "unknown";
}
