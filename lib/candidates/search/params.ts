import { z } from "zod";
import { lineOf } from "@/lib/applications/schema";

/** Where a page of people starts: after one of them. */
const after = z
  .string()
  .transform((value) => value.split("_"))
  .pipe(z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()]))
  .transform(([createdAt, id]) => ({ createdAt, id }))
  .nullish()
  .catch(null);

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** The list of candidates as it stands in the address, where nonsense counts as not said. */
export const CandidateSearch = z.object({
  q: z.preprocess(first, lineOf(600).catch("")).default(""),
  after: z.preprocess(first, after).transform((value) => value ?? null),
});
