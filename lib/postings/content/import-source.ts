import { z } from "zod";
import { Advert, type AdvertReading, FieldReading } from "@/lib/adverts/schema";
import { importWays } from "../schema";

/** What a posting remembers of the text that it was read from. `accepted` are the readings that somebody has checked. */
export const ImportedFrom = z.object({
  via: z.enum(importWays),
  source: z.string(),
  readings: z.array(FieldReading),
  unread: z.array(z.string()),
  accepted: z.array(z.string()).default([]),
});
export type ImportedFrom = z.output<typeof ImportedFrom>;

/**
 * The reading with every field that the schema refuses emptied and counted among the unread: a hostile or absurd text
 * makes a poorer draft, never an error and never a row that the editor could not save again.
 */
export function fittingReading(reading: AdvertReading): AdvertReading {
  const checked = Advert.safeParse(reading.advert);
  if (checked.success) return { ...reading, advert: checked.data };
  const refused = new Set(checked.error.issues.map((issue) => String(issue.path[0])));
  const kept = Object.entries(reading.advert).filter(([field]) => !refused.has(field));
  return {
    ...reading,
    advert: Advert.parse({ title: "Untitled posting", ...Object.fromEntries(kept) }),
    readings: reading.readings.filter(({ field }) => !refused.has(field.split(".")[0] ?? field)),
    unread: [...new Set([...reading.unread, ...refused])],
  };
}
