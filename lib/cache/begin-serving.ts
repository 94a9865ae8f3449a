import { env } from "@/lib/env";
import { followEvents } from "./follow-events";

/** Refuses a wrong configuration in one line, then follows the event log. */
export function beginServing(): void {
  try {
    env();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  followEvents();
}
