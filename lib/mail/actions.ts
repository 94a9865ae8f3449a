"use server";

import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { type ActionFailure, act, failureOf } from "@/lib/action";
import { currentActor } from "@/lib/auth/session";
import { sendByLink } from "./conversation/by-link";
import { createTemplate } from "./create-template";
import { deleteTemplate } from "./delete-template";
import { editTemplate } from "./edit-template";
import {
  CreateMailTemplate,
  DeleteMailTemplate,
  EditMailTemplate,
  SendMailNow,
  TakeBackMail,
  UpdateMailTemplate,
  WriteMail,
} from "./schema";
import { sendMailNow } from "./send-mail-now";
import { takeBackMail } from "./take-back-mail";
import { updateMailTemplate } from "./update-template";
import { writeMail } from "./write-mail";

export async function writeMailAction(input: unknown) {
  return act(WriteMail, input, writeMail);
}

export async function takeBackMailAction(input: unknown) {
  return act(TakeBackMail, input, takeBackMail);
}

export async function sendMailNowAction(input: unknown) {
  return act(SendMailNow, input, sendMailNow);
}

export type TemplateFormState = (ActionFailure & { typed: Record<string, string> }) | null;

/** From a form, so that it works without JavaScript too: back to the list, or to the form with words. */
export async function updateMailTemplateAction(
  _: TemplateFormState,
  form: FormData,
): Promise<TemplateFormState> {
  const names = ["kind", "language", "name", "subject", "body", "seenUpdatedAt"];
  const typed = Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? "")]));
  try {
    const input = UpdateMailTemplate.parse({ ...typed, seenUpdatedAt: typed.seenUpdatedAt || null });
    await updateMailTemplate(await currentActor(), input);
    redirect("/dashboard/settings/mail-templates?done=saved" as Route);
  } catch (error) {
    unstable_rethrow(error);
    return { ...failureOf(error), typed };
  }
}

const fieldNames = ["templateId", "kind", "language", "place", "name", "subject", "body", "seenUpdatedAt"];

/** "<posting>" or "<posting> <stage>", as the form's choice of a place says it; nothing for all postings. */
function placeOf(value: string) {
  const [postingId, stageId] = value.split(" ");
  return { postingId: postingId || null, stageId: stageId || null };
}

/** A new template, or new words for one: from a form, so that it works without JavaScript too. */
export async function saveMailTemplateAction(
  _: TemplateFormState,
  form: FormData,
): Promise<TemplateFormState> {
  const typed = Object.fromEntries(fieldNames.map((name) => [name, String(form.get(name) ?? "")]));
  const { templateId, place = "", seenUpdatedAt: _seen, ...words } = typed;
  try {
    const actor = await currentActor();
    if (templateId) await editTemplate(actor, EditMailTemplate.parse(typed));
    else await createTemplate(actor, CreateMailTemplate.parse({ ...words, ...placeOf(place) }));
    redirect("/dashboard/settings/mail-templates?done=saved" as Route);
  } catch (error) {
    unstable_rethrow(error);
    return { ...failureOf(error), typed };
  }
}

export async function deleteMailTemplateAction(input: unknown) {
  return act(DeleteMailTemplate, input, deleteTemplate);
}

/** Undoes a deletion with what it answered. */
export async function restoreMailTemplateAction(input: unknown) {
  return act(CreateMailTemplate, input, createTemplate);
}

export type MessageFormState = (ActionFailure & { typed: string }) | null;

/** From the status page, without JavaScript too. */
export async function sendMessageByLinkAction(
  token: string,
  _: MessageFormState,
  form: FormData,
): Promise<MessageFormState> {
  const typed = String(form.get("text") ?? "");
  try {
    await sendByLink(token, typed);
    redirect(`/status/${token}?done=written#messages` as Route);
  } catch (error) {
    unstable_rethrow(error);
    return { ...failureOf(error), typed };
  }
}
