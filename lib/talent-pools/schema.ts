import { z } from "zod";
import { lineOf, textOf } from "@/lib/applications/schema";

export const consents = ["none", "asked", "given", "refused"] as const;
export type Consent = (typeof consents)[number];

const poolId = z.uuid("This pool does not exist.");
const candidateId = z.uuid("This candidate does not exist.");

const words = {
  name: lineOf(80).refine((value) => value.length > 0, "Give the pool a name."),
  description: textOf(500).transform((value) => value || null),
};

export const CreatePool = z.object(words);
export type CreatePool = z.output<typeof CreatePool>;

export const RenamePool = z.object({ poolId, ...words });
export type RenamePool = z.output<typeof RenamePool>;

export const DeletePool = z.object({ poolId });
export type DeletePool = z.output<typeof DeletePool>;

export const PoolMembership = z.object({ poolId, candidateId });
export type PoolMembership = z.output<typeof PoolMembership>;

export const ConsentAnswer = z.object({
  token: z.string().min(1).max(200),
  answer: z.enum(["given", "refused"], "Choose yes or no."),
});
export type ConsentAnswer = z.output<typeof ConsentAnswer>;
