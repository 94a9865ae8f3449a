"use server";

import { act } from "@/lib/action";
import { deleteView } from "./delete-view";
import { saveView } from "./save-view";
import { DeleteView, SaveView, UpdateView } from "./schema";
import { updateView } from "./update-view";

export async function saveViewAction(input: unknown) {
  return act(SaveView, input, saveView);
}

export async function updateViewAction(input: unknown) {
  return act(UpdateView, input, updateView);
}

export async function deleteViewAction(input: unknown) {
  return act(DeleteView, input, deleteView);
}
