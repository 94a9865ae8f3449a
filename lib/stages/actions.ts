"use server";

import { act } from "@/lib/action";
import { addStage } from "./add-stage";
import { mergeStages } from "./merge-stages";
import { renameStage } from "./rename-stage";
import { reorderStages } from "./reorder-stages";
import { AddStage, MergeStages, RenameStage, ReorderStages, UnmergeStage } from "./schema";
import { unmergeStage } from "./unmerge-stage";

export async function addStageAction(input: unknown) {
  return act(AddStage, input, addStage);
}

export async function renameStageAction(input: unknown) {
  return act(RenameStage, input, renameStage);
}

export async function reorderStagesAction(input: unknown) {
  return act(ReorderStages, input, reorderStages);
}

export async function mergeStagesAction(input: unknown) {
  return act(MergeStages, input, mergeStages);
}

export async function unmergeStageAction(input: unknown) {
  return act(UnmergeStage, input, unmergeStage);
}
