import { z } from "zod";
import { mostStages, pipelineProblem } from "@/lib/stages/rules";
import { StageWords } from "@/lib/stages/schema";

const templateId = z.uuid("This template does not exist.");
const name = z.string().trim().min(1, "Name the template.").max(80, "Use at most 80 characters.");

/** The stages of a template, in order and by the rules of a posting's. */
const TemplateStages = z
  .array(StageWords)
  .min(1, "A template needs at least one stage.")
  .max(mostStages, `A template has at most ${mostStages} stages.`)
  .superRefine((stages, context) => {
    const problem = pipelineProblem(stages);
    if (problem && stages.length > 0) context.addIssue({ code: "custom", message: problem });
  });

export const CreateStageTemplate = z.object({
  name,
  stages: TemplateStages,
  /** New postings start from it. */
  isDefault: z.boolean().default(false),
});
export type CreateStageTemplate = z.output<typeof CreateStageTemplate>;

export const SaveStageTemplate = z.object({ postingId: z.uuid("This posting does not exist."), name });
export type SaveStageTemplate = z.output<typeof SaveStageTemplate>;

export const UpdateStageTemplate = z.object({
  templateId,
  name,
  stages: TemplateStages,
  /** When what its author saw had been changed last. */
  seenUpdatedAt: z.iso.datetime(),
});
export type UpdateStageTemplate = z.output<typeof UpdateStageTemplate>;

/** Null goes back to the stages that come with the product. */
export const SetDefaultTemplate = z.object({ templateId: templateId.nullable() });
export type SetDefaultTemplate = z.output<typeof SetDefaultTemplate>;

export const DeleteStageTemplate = z.object({ templateId });
export type DeleteStageTemplate = z.output<typeof DeleteStageTemplate>;

export const ApplyStageTemplate = z.object({
  postingId: z.uuid("This posting does not exist."),
  /** Null for the stages that come with the product. */
  templateId: templateId.nullable(),
  /** The stages that the author of the mapping saw, in order. */
  seen: z.array(z.uuid()).min(1).max(50),
  /** For each of them, which stage of the template takes its people in, counted from 0. */
  mapping: z.array(
    z
      .number()
      .int()
      .min(0)
      .max(mostStages - 1),
  ),
});
export type ApplyStageTemplate = z.output<typeof ApplyStageTemplate>;
