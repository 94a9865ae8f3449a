"use server";

import { act } from "@/lib/action";
import { addAutomation } from "./add-automation";
import { removeAutomation } from "./remove-automation";
import { AddAutomation, RemoveAutomation, SwitchAutomation, UpdateAutomation } from "./schema";
import { switchAutomation } from "./switch-automation";
import { updateAutomation } from "./update-automation";

export async function addAutomationAction(input: unknown) {
  return act(AddAutomation, input, addAutomation);
}

export async function updateAutomationAction(input: unknown) {
  return act(UpdateAutomation, input, updateAutomation);
}

export async function switchAutomationAction(input: unknown) {
  return act(SwitchAutomation, input, switchAutomation);
}

export async function removeAutomationAction(input: unknown) {
  return act(RemoveAutomation, input, removeAutomation);
}
