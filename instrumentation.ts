/** Runs once in each web process before it serves: refuses a wrong configuration and follows the event log. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { env } = await import("@/lib/env");
  try {
    env();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const { followEvents } = await import("@/lib/cache/follow-events");
  followEvents();
}
