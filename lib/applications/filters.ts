import { z } from "zod";

/** NUL is an error to the database, and nobody searches for it. */
const text = (max: number) =>
  z
    .string()
    .transform((value) => value.replaceAll("\0", "").trim().slice(0, max))
    .pipe(z.string().min(1))
    .optional()
    .catch(undefined);

/** What the board and the list are narrowed to: as it stands in the URL, where nonsense counts as not said. */
export const ApplicationFilters = z.object({
  q: text(100),
  status: z.enum(["active", "hired", "rejected", "withdrawn", "all"]).catch("active"),
  source: text(100),
  stage: z.uuid().optional().catch(undefined),
  order: z.enum(["oldest", "newest"]).catch("oldest"),
});
export type ApplicationFilters = z.output<typeof ApplicationFilters>;

/** Where a page starts: after one application of the list, or before one. */
export const PageStart = z.object({
  after: z.uuid().optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
});
export type PageStart = z.output<typeof PageStart>;

export type Params = Record<string, string | string[] | undefined>;

/** The first value of each parameter, as zod wants it. */
export function single(params: Params): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
  );
}
