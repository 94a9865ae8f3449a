"use server";

import { act } from "@/lib/action";
import { applyStageTemplate } from "./apply-stage-template";
import { createStageTemplate } from "./create-stage-template";
import { deleteStageTemplate } from "./delete-stage-template";
import { saveStageTemplate } from "./save-stage-template";
import {
  ApplyStageTemplate,
  CreateStageTemplate,
  DeleteStageTemplate,
  SaveStageTemplate,
  SetDefaultTemplate,
  UpdateStageTemplate,
} from "./schema";
import { setDefaultTemplate } from "./set-default-template";
import { updateStageTemplate } from "./update-stage-template";

export async function createStageTemplateAction(input: unknown) {
  return act(CreateStageTemplate, input, createStageTemplate);
}

export async function saveStageTemplateAction(input: unknown) {
  return act(SaveStageTemplate, input, saveStageTemplate);
}

export async function updateStageTemplateAction(input: unknown) {
  return act(UpdateStageTemplate, input, updateStageTemplate);
}

export async function setDefaultTemplateAction(input: unknown) {
  return act(SetDefaultTemplate, input, setDefaultTemplate);
}

export async function deleteStageTemplateAction(input: unknown) {
  return act(DeleteStageTemplate, input, deleteStageTemplate);
}

export async function applyStageTemplateAction(input: unknown) {
  return act(ApplyStageTemplate, input, applyStageTemplate);
}
