import { db } from "@/lib/db";

export type StoryState = "none" | "half" | "whole";

/** How far the story has been told, kept as a comment on the schema: it belongs to the database and to no table. */
export async function readState(): Promise<StoryState> {
  const rows = await db.$queryRaw<{ words: string | null }[]>`
    SELECT obj_description('public'::regnamespace, 'pg_namespace') AS words`;
  const words = rows[0]?.words ?? "";
  if (words === "demo story: whole") return "whole";
  return words === "demo story: half" ? "half" : "none";
}

export async function writeState(state: "half" | "whole"): Promise<void> {
  const words = { half: "demo story: half", whole: "demo story: whole" }[state];
  await db.$executeRawUnsafe(`COMMENT ON SCHEMA public IS '${words}'`);
}

/** Whether somebody has begun to use this database by themselves: then it is not ours to fill. */
export async function isInUse(): Promise<boolean> {
  return (await db.user.count()) > 0 || (await db.posting.count()) > 0;
}
