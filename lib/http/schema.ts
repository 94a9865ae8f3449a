import { z } from "zod";

/** What every list is asked by. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(500).optional(),
};

export const listOf = <T extends z.ZodType>(line: T) =>
  z.object({ data: z.array(line), nextCursor: z.string().nullable() });

export const Id = z.uuid();
export const IdParams = z.object({ id: Id });
export const Moment = z.iso.datetime({ offset: true });
