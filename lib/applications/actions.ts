"use server";

import type { Route } from "next";
import { redirect, unstable_rethrow } from "next/navigation";
import { type ActionFailure, act, failureOf } from "@/lib/action";
import { currentActor } from "@/lib/auth/session";
import { assignInterviewer } from "./assign-interviewer";
import { assignOwner } from "./assign-owner";
import { hireApplication } from "./hire-application";
import { moveApplication } from "./move-application";
import { rateApplication } from "./rate-application";
import { rejectApplication } from "./reject-application";
import { removeInterviewer } from "./remove-interviewer";
import {
  AssignInterviewer,
  AssignOwner,
  HireApplication,
  MoveApplication,
  RateApplication,
  RejectApplication,
  RemoveInterviewer,
  SendStatusLink,
  UnrejectApplication,
} from "./schema";
import { sendStatusLink } from "./send-status-link";
import { correctByLink, withdrawByLink } from "./status/by-link";
import { unrejectApplication } from "./unreject-application";

export async function moveApplicationAction(input: unknown) {
  return act(MoveApplication, input, moveApplication);
}

export async function rejectApplicationAction(input: unknown) {
  return act(RejectApplication, input, rejectApplication);
}

export async function unrejectApplicationAction(input: unknown) {
  return act(UnrejectApplication, input, unrejectApplication);
}

export async function hireApplicationAction(input: unknown) {
  return act(HireApplication, input, hireApplication);
}

export async function rateApplicationAction(input: unknown) {
  return act(RateApplication, input, rateApplication);
}

export async function assignInterviewerAction(input: unknown) {
  return act(AssignInterviewer, input, assignInterviewer);
}

export async function assignOwnerAction(input: unknown) {
  return act(AssignOwner, input, assignOwner);
}

export async function removeInterviewerAction(input: unknown) {
  return act(RemoveInterviewer, input, removeInterviewer);
}

/** What a form of the status pages says when it comes back: what went wrong, and what was typed. */
export type LinkFormState = (ActionFailure & { typed: string }) | null;

async function answerForm(typed: string, work: () => Promise<string>): Promise<LinkFormState> {
  try {
    redirect((await work()) as Route);
  } catch (error) {
    unstable_rethrow(error);
    return { ...failureOf(error), typed };
  }
}

export async function withdrawByLinkAction(token: string): Promise<LinkFormState> {
  return answerForm("", async () => {
    await withdrawByLink(token);
    return `/status/${token}`;
  });
}

export async function correctByLinkAction(token: string, _: LinkFormState, form: FormData) {
  const email = String(form.get("email") ?? "");
  return answerForm(email, async () => `/status/${await correctByLink(token, email)}?done=corrected`);
}

export async function sendStatusLinkAction(_: LinkFormState, form: FormData) {
  const email = String(form.get("email") ?? "");
  return answerForm(email, async () => {
    await sendStatusLink(await currentActor(), SendStatusLink.parse({ email }));
    return "/status?done=sent";
  });
}
