import { z } from "zod";
import { textOf } from "@/lib/applications/schema";

const body = textOf(10_000).refine((value) => value.length > 0, "Write something first.");

export const AddNote = z.object({ applicationId: z.uuid(), body });
export type AddNote = z.output<typeof AddNote>;

/** A note on somebody apart from any application of theirs. */
export const AddCandidateNote = z.object({ candidateId: z.uuid(), body });
export type AddCandidateNote = z.output<typeof AddCandidateNote>;

export const EditNote = z.object({ noteId: z.uuid(), body });
export type EditNote = z.output<typeof EditNote>;

export const DeleteNote = z.object({ noteId: z.uuid() });
export type DeleteNote = z.output<typeof DeleteNote>;

/** What delete-note has given out. */
export const RestoreNote = z.object({ sealed: z.string().max(600_000) });
export type RestoreNote = z.output<typeof RestoreNote>;
