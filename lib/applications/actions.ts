"use server";

import { act } from "@/lib/action";
import { assignInterviewer } from "./assign-interviewer";
import { hireApplication } from "./hire-application";
import { moveApplication } from "./move-application";
import { rateApplication } from "./rate-application";
import { rejectApplication } from "./reject-application";
import { removeInterviewer } from "./remove-interviewer";
import {
  AssignInterviewer,
  HireApplication,
  MoveApplication,
  RateApplication,
  RejectApplication,
  RemoveInterviewer,
  UnrejectApplication,
} from "./schema";
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

export async function removeInterviewerAction(input: unknown) {
  return act(RemoveInterviewer, input, removeInterviewer);
}
