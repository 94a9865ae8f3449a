"use server";

import { act } from "@/lib/action";
import { createPostingFromTemplate } from "./create-posting-from-template";
import { deletePostingTemplate } from "./delete-posting-template";
import { savePostingTemplate } from "./save-posting-template";
import { CreatePostingFromTemplate, DeletePostingTemplate, SavePostingTemplate } from "./schema";

export async function savePostingTemplateAction(input: unknown) {
  return act(SavePostingTemplate, input, savePostingTemplate);
}

export async function createPostingFromTemplateAction(input: unknown) {
  return act(CreatePostingFromTemplate, input, createPostingFromTemplate);
}

export async function deletePostingTemplateAction(input: unknown) {
  return act(DeletePostingTemplate, input, deletePostingTemplate);
}
