import { z } from "zod";
import { lineOf } from "@/lib/applications/schema";

export const TagName = lineOf(40)
  .transform((value) => value.replace(/\s+/g, " "))
  .refine((value) => value.length > 0, "Write the tag.");

/** Where it was done: the application whose timeline tells of it. */
const applicationId = z.uuid().optional();

export const TagCandidate = z.object({ candidateId: z.uuid(), name: TagName, applicationId });
export type TagCandidate = z.output<typeof TagCandidate>;

export const UntagCandidate = z.object({ candidateId: z.uuid(), tagId: z.uuid(), applicationId });
export type UntagCandidate = z.output<typeof UntagCandidate>;
