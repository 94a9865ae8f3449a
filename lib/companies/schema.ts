import { z } from "zod";

/** Makes the company that a posting's advert names, or links the one that has this name already. */
export const AcceptCompany = z.object({
  postingId: z.uuid("This posting does not exist."),
  /** The name as the organisation writes it; the advert's own when it is left out. */
  name: z.string().trim().min(1, "Name the company.").max(160, "Use at most 160 characters.").optional(),
});
export type AcceptCompany = z.output<typeof AcceptCompany>;
