import { z } from "zod";

export const stageTypes = ["applied", "screen", "interview", "offer", "hired"] as const;
export type StageType = (typeof stageTypes)[number];

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is refused
const unsafe = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
const line = (max: number, missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(max, `Use at most ${max} characters.`)
    .refine((value) => !unsafe.test(value), "Remove the control characters.");

/** What a stage is called by those who hire, what its candidates read, and what kind of step it is. */
export const StageWords = z.object({
  name: line(60, "Name the stage."),
  publicLabel: line(60, "Say what candidates read."),
  type: z.enum(stageTypes, "Choose what kind of step this is."),
});
export type StageWords = z.output<typeof StageWords>;

const postingId = z.uuid("This posting does not exist.");
const stageId = z.uuid("This stage does not exist.");
const stageIds = z.array(stageId).min(1).max(50);

export const AddStage = StageWords.extend({ postingId, afterStageId: stageId });
export type AddStage = z.output<typeof AddStage>;

export const RenameStage = StageWords.extend({
  stageId,
  /** The words that their author saw. */
  seen: z.object({ name: z.string(), publicLabel: z.string(), type: z.string() }),
});
export type RenameStage = z.output<typeof RenameStage>;

export const ReorderStages = z.object({
  postingId,
  /** The order that their author saw. */
  seen: stageIds,
  order: stageIds,
});
export type ReorderStages = z.output<typeof ReorderStages>;

export const MergeStages = z.object({
  stageId,
  intoStageId: stageId,
  /** How many applications the dialog said would move. */
  seenCount: z.number().int().min(0),
  /** What becomes of the automations and mail templates of the stage that goes. */
  keeps: z.boolean(),
  /** Whether the automations of the other stage run for those who come into it this way. */
  runsAutomations: z.boolean().default(false),
});
export type MergeStages = z.output<typeof MergeStages>;

export const UnmergeStage = z.object({ postingId, stageId });
export type UnmergeStage = z.output<typeof UnmergeStage>;
