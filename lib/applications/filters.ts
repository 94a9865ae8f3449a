import { z } from "zod";
import {
  type ApplicationColumn,
  applicationColumns,
  applicationOrders,
  applicationStatuses,
  usualColumns,
} from "./schema";

/** NUL is an error to the database, and nobody searches for it. */
const text = (max: number) =>
  z
    .string()
    .transform((value) => value.replaceAll("\0", "").trim().slice(0, max))
    .pipe(z.string().min(1))
    .optional()
    .catch(undefined);

const whole = (min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).optional().catch(undefined);
const id = z.uuid().optional().catch(undefined);

/** What the board and the list are narrowed to: as it stands in the URL, where nonsense counts as not said. */
export const ApplicationFilters = z.object({
  /** In the name or the address. */
  q: text(100),
  /** In the CV, the message or a note: words, "phrases", OR, -not. */
  text: text(200),
  status: z.enum([...applicationStatuses, "all"]).catch("active"),
  source: text(100),
  stage: id,
  tag: id,
  /** One of the posting's skills, found in the CV. */
  skill: text(200),
  /** At least so many stars. */
  rating: whole(1, 5),
  owner: z
    .union([z.enum(["me", "nobody"]), z.uuid()])
    .optional()
    .catch(undefined),
  /** More than so many days in the stage. */
  days: whole(1, 3_650),
  overdue: z.literal("yes").optional().catch(undefined),
  order: z.enum(applicationOrders).catch("oldest"),
});
export type ApplicationFilters = z.output<typeof ApplicationFilters>;

const isColumn = (name: string): name is ApplicationColumn =>
  applicationColumns.some((each) => each === name);

/** How they are shown: as it stands in the URL, where nonsense counts as not said. */
export const ApplicationLook = z.object({
  view: z.enum(["board", "list"]).catch("board"),
  columns: z
    .string()
    .transform((names) => [...new Set(["name", ...names.split(",")])].filter(isColumn))
    .catch([...usualColumns]),
  /** The saved view that one has come from. */
  saved: id,
});
export type ApplicationLook = z.output<typeof ApplicationLook>;

/** Where a page starts: after one application of the list, or before one. */
export const PageStart = z.object({
  after: z.uuid().optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
});
export type PageStart = z.output<typeof PageStart>;

/** What a screen that is open asks for, of a board or a list. */
export const BoardPart = z.object({
  only: z
    .string()
    .transform((ids) => ids.split(","))
    .pipe(z.array(z.uuid()).max(100))
    .optional(),
  column: z.uuid().optional(),
  after: z.uuid().optional(),
  size: z.coerce.number().int().min(1).max(500).optional(),
});

export type Params = Record<string, string | string[] | undefined>;

/** The first value of each parameter, as zod wants it. */
export function single(params: Params): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
  );
}
