import { z } from "zod";

const candidateId = z.uuid();

/** Which of the two records' fields stand for the person afterwards. */
const chosen = z.enum(["kept", "merged"]).default("kept");

export const MergeCandidates = z
  .object({ keptId: candidateId, mergedId: candidateId, name: chosen, email: chosen, phone: chosen })
  .refine(({ keptId, mergedId }) => keptId !== mergedId, {
    message: "Choose two different candidates.",
    path: ["mergedId"],
  });
export type MergeCandidates = z.output<typeof MergeCandidates>;

export const UnmergeCandidates = z.object({ mergeId: z.uuid() });
export type UnmergeCandidates = z.output<typeof UnmergeCandidates>;

export const DistinguishCandidates = z
  .object({ candidateId, otherId: candidateId })
  .refine((two) => two.candidateId !== two.otherId, { message: "Choose two different candidates." });
export type DistinguishCandidates = z.output<typeof DistinguishCandidates>;

const Identity = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  links: z.array(z.string()),
});
export type Identity = z.output<typeof Identity>;

/** What a merging keeps so that it can be undone whole. */
export const MergeBefore = z.object({
  /** The kept record's fields before. */
  kept: Identity,
  /** The same fields as the merging left them. */
  after: Identity,
  /** The records that had been merged into the merged one. */
  moved: z.array(candidateId),
});
export type MergeBefore = z.output<typeof MergeBefore>;
