/**
 * Whether `next build` is making pages ahead: there is no database then. What it makes is never served, since the page
 * cache begins empty.
 */
export const isBuilding = () => process.env.NEXT_PHASE === "phase-production-build";
