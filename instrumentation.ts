/** Runs once in each web process before it serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NEXT_PHASE !== "phase-production-build") {
    const { beginServing } = await import("@/lib/cache/begin-serving");
    const { resultsOf } = await import("@/components/careers/search-frame");
    beginServing(resultsOf);
  }
}
