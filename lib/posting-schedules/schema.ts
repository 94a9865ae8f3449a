import { z } from "zod";

const postingId = z.uuid("This posting does not exist.");

export const SchedulePosting = z.object({
  postingId,
  publishAt: z.iso.datetime({ offset: true, error: "Choose a day and a time." }),
});
export const UnschedulePosting = z.object({ postingId });

export type SchedulePosting = z.output<typeof SchedulePosting>;
export type UnschedulePosting = z.output<typeof UnschedulePosting>;
