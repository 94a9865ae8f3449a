import { z } from "zod";

const viewId = z.uuid("This view does not exist.");
const name = z.string().trim().min(1, "Give the view a name.").max(60, "Use at most 60 characters.");

/** What belongs to one look at a list and not to the view: the place in it, what is open, the view itself. */
const passing = ["after", "before", "application", "saved", "columns"];

const query = z
  .string()
  .max(2_000, "These filters are too long to be kept.")
  .transform((text) => {
    const params = new URLSearchParams(text.replaceAll("\0", "").replaceAll("%00", ""));
    for (const key of passing) params.delete(key);
    return params.toString();
  });
const columns = z.array(z.string().regex(/^[a-z-]{1,40}$/)).max(30);

export const SaveView = z
  .object({
    list: z.enum(["pipeline", "candidates"]),
    /** Of one posting's pipeline; null for all of them, and for candidates. */
    postingId: z.uuid("This posting does not exist.").nullable(),
    name,
    query,
    columns: columns.default([]),
    shared: z.boolean().default(false),
  })
  .refine((view) => view.list === "pipeline" || view.postingId === null, {
    message: "Candidates belong to no posting.",
    path: ["postingId"],
  });
export type SaveView = z.output<typeof SaveView>;

/** What is left out stays as it is. */
export const UpdateView = z.object({
  viewId,
  name: name.optional(),
  query: query.optional(),
  columns: columns.optional(),
  shared: z.boolean().optional(),
});
export type UpdateView = z.output<typeof UpdateView>;

export const DeleteView = z.object({ viewId });
export type DeleteView = z.output<typeof DeleteView>;
