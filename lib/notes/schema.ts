import { z } from "zod";
import { textOf } from "@/lib/applications/schema";

const body = textOf(10_000).refine((value) => value.length > 0, "Write something first.");

export const AddNote = z.object({ applicationId: z.uuid(), body });
export type AddNote = z.output<typeof AddNote>;

export const EditNote = z.object({ noteId: z.uuid(), body });
export type EditNote = z.output<typeof EditNote>;
