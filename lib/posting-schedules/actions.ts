"use server";

import { act } from "@/lib/action";
import { schedulePosting } from "./schedule-posting";
import { SchedulePosting, UnschedulePosting } from "./schema";
import { unschedulePosting } from "./unschedule-posting";

export async function schedulePostingAction(input: unknown) {
  return act(SchedulePosting, input, schedulePosting);
}

export async function unschedulePostingAction(input: unknown) {
  return act(UnschedulePosting, input, unschedulePosting);
}
