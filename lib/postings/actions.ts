"use server";

import { act } from "@/lib/action";
import { archivePosting } from "./archive-posting";
import { closePosting } from "./close-posting";
import { configurePosting } from "./configure-posting";
import { copyPosting } from "./copy-posting";
import { createPosting } from "./create-posting";
import { deletePosting } from "./delete-posting";
import { editPosting } from "./edit-posting";
import { importPosting } from "./import-posting";
import { pausePosting } from "./pause-posting";
import { publishPosting } from "./publish-posting";
import { reopenPosting } from "./reopen-posting";
import {
  ArchivePosting,
  ClosePosting,
  ConfigurePosting,
  CopyPosting,
  CreatePosting,
  DeletePosting,
  EditPosting,
  ImportPosting,
  PausePosting,
  PublishPosting,
  ReopenPosting,
} from "./schema";

export async function createPostingAction(input: unknown) {
  return act(CreatePosting, input, createPosting);
}

export async function importPostingAction(input: unknown) {
  return act(ImportPosting, input, importPosting);
}

export async function editPostingAction(input: unknown) {
  return act(EditPosting, input, editPosting);
}

export async function configurePostingAction(input: unknown) {
  return act(ConfigurePosting, input, configurePosting);
}

export async function publishPostingAction(input: unknown) {
  return act(PublishPosting, input, publishPosting);
}

export async function pausePostingAction(input: unknown) {
  return act(PausePosting, input, pausePosting);
}

export async function closePostingAction(input: unknown) {
  return act(ClosePosting, input, closePosting);
}

export async function archivePostingAction(input: unknown) {
  return act(ArchivePosting, input, archivePosting);
}

export async function reopenPostingAction(input: unknown) {
  return act(ReopenPosting, input, reopenPosting);
}

export async function copyPostingAction(input: unknown) {
  return act(CopyPosting, input, copyPosting);
}

export async function deletePostingAction(input: unknown) {
  return act(DeletePosting, input, deletePosting);
}
