"use server";

import { act } from "@/lib/action";
import { addCandidateNote } from "./add-candidate-note";
import { addNote } from "./add-note";
import { deleteNote } from "./delete-note";
import { editNote } from "./edit-note";
import { restoreNote } from "./restore-note";
import { AddCandidateNote, AddNote, DeleteNote, EditNote, RestoreNote } from "./schema";

export async function addNoteAction(input: unknown) {
  return act(AddNote, input, addNote);
}

export async function addCandidateNoteAction(input: unknown) {
  return act(AddCandidateNote, input, addCandidateNote);
}

export async function editNoteAction(input: unknown) {
  return act(EditNote, input, editNote);
}

export async function deleteNoteAction(input: unknown) {
  return act(DeleteNote, input, deleteNote);
}

export async function restoreNoteAction(input: unknown) {
  return act(RestoreNote, input, restoreNote);
}
