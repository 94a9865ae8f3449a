import { z } from "zod";
import { lineOf } from "@/lib/applications/schema";

export const CreateTrackingLink = z.object({
  postingId: z.uuid("This posting does not exist."),
  name: lineOf(60).refine((value) => value.length > 0, "Say where you will put the link."),
});
export type CreateTrackingLink = z.output<typeof CreateTrackingLink>;

export const ArchiveTrackingLink = z.object({ linkId: z.uuid("This link does not exist.") });
export type ArchiveTrackingLink = z.output<typeof ArchiveTrackingLink>;

export const RestoreTrackingLink = z.object({ linkId: z.uuid("This link does not exist.") });
export type RestoreTrackingLink = z.output<typeof RestoreTrackingLink>;
