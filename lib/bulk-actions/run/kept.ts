import { z } from "zod";
import { BulkDeed } from "../schema";

/** What an item keeps: how things were when it was chosen, and what was made of them, so that it can be put back. */
export const Kept = z.object({
  stageId: z.uuid(),
  stageEnteredAt: z.coerce.date(),
  status: z.string(),
  statusChangedAt: z.coerce.date(),
  ownerId: z.uuid().nullable(),
  /** The moment that the deed wrote down, where it wrote one. */
  at: z.coerce.date().optional(),
  mailId: z.uuid().nullish(),
  tagId: z.uuid().optional(),
});
export type Kept = z.output<typeof Kept>;

/** What an action keeps beside its deed: the file that an export has become. */
const Settings = z.object({
  deed: BulkDeed,
  file: z.object({ storageKey: z.string(), size: z.number() }).nullable().default(null),
});

export const settingsOf = (settings: unknown) => Settings.parse(settings);
export const keptOf = (before: unknown) => Kept.parse(before);
