import { z } from "zod";

const templateId = z.uuid("This template does not exist.");

export const SavePostingTemplate = z.object({
  postingId: z.uuid("This posting does not exist."),
  name: z.string().trim().min(1, "Give the template a name.").max(120, "Use at most 120 characters."),
});
export const CreatePostingFromTemplate = z.object({ templateId });
export const DeletePostingTemplate = z.object({ templateId });

export type SavePostingTemplate = z.output<typeof SavePostingTemplate>;
export type CreatePostingFromTemplate = z.output<typeof CreatePostingFromTemplate>;
export type DeletePostingTemplate = z.output<typeof DeletePostingTemplate>;
