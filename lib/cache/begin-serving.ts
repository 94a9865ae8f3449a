import { env } from "@/lib/env";
import { followEvents } from "./follow-events";
import { type CountVisit, serveFirst } from "./serve-first";
import type { FindResults } from "./serve-search";

/** Refuses a wrong configuration in one line, then keeps public pages and serves them. */
export function beginServing(findResults: FindResults, countVisit: CountVisit): void {
  try {
    env();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  followEvents();
  serveFirst(findResults, countVisit);
}
