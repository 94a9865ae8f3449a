"use server";

import { act } from "@/lib/action";
import { addNote } from "./add-note";
import { editNote } from "./edit-note";
import { AddNote, EditNote } from "./schema";

export async function addNoteAction(input: unknown) {
  return act(AddNote, input, addNote);
}

export async function editNoteAction(input: unknown) {
  return act(EditNote, input, editNote);
}
