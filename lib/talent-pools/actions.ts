"use server";

import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { type ActionFailure, act, failureOf } from "@/lib/action";
import { visitorByLink } from "@/lib/auth/status-link";
import { addToPool } from "./add-to-pool";
import { answerConsent } from "./answer-consent";
import { askConsent } from "./ask-consent";
import { createPool } from "./create-pool";
import { deletePool } from "./delete-pool";
import { removeFromPool } from "./remove-from-pool";
import { renamePool } from "./rename-pool";
import { ConsentAnswer, CreatePool, DeletePool, PoolMembership, RenamePool } from "./schema";

export async function createPoolAction(input: unknown) {
  return act(CreatePool, input, createPool);
}

export async function renamePoolAction(input: unknown) {
  return act(RenamePool, input, renamePool);
}

export async function deletePoolAction(input: unknown) {
  return act(DeletePool, input, deletePool);
}

export async function addToPoolAction(input: unknown) {
  return act(PoolMembership, input, addToPool);
}

export async function removeFromPoolAction(input: unknown) {
  return act(PoolMembership, input, removeFromPool);
}

export async function askConsentAction(input: unknown) {
  return act(PoolMembership, input, askConsent);
}

/** From a form that works without JavaScript; whoever holds the link answers, signed in or not. */
export async function answerConsentAction(
  token: string,
  _: ActionFailure | null,
  form: FormData,
): Promise<ActionFailure | null> {
  try {
    await answerConsent(visitorByLink(), ConsentAnswer.parse({ token, answer: form.get("answer") }));
    redirect(`/pool/${encodeURIComponent(token)}` as Route);
  } catch (error) {
    unstable_rethrow(error);
    return failureOf(error);
  }
}
