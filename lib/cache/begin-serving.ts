import { env } from "@/lib/env";
import { followEvents } from "./follow-events";
import { serveKeptFirst } from "./serve-kept";

/** Refuses a wrong configuration in one line, then keeps public pages and serves them. */
export function beginServing(): void {
  try {
    env();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  followEvents();
  serveKeptFirst();
}
