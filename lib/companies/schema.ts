import { z } from "zod";
import { checkAccent } from "./rules";

/** Makes the company that a posting's advert names, or links the one that has this name already. */
export const AcceptCompany = z.object({
  postingId: z.uuid("This posting does not exist."),
  /** The name as the organisation writes it; the advert's own when it is left out. */
  name: z.string().trim().min(1, "Name the company.").max(160, "Use at most 160 characters.").optional(),
});
export type AcceptCompany = z.output<typeof AcceptCompany>;

const blankIsNull = (value: string | null) => value?.trim() || null;

/** What the public sees of a company: its name, where the name leads, and its colour. */
export const UpdateCompany = z.object({
  companyId: z.uuid("This company does not exist."),
  name: z.string().trim().min(1, "Name the company.").max(160, "Use at most 160 characters."),
  website: z
    .string()
    .max(300, "Use at most 300 characters.")
    .nullable()
    .transform(blankIsNull)
    .transform((value) => (value && !/^[a-z][a-z0-9+.-]*:/i.test(value) ? `https://${value}` : value))
    .refine(
      (value) =>
        value === null || (/^https?:\/\/[^\s/?#]+\.[^\s/?#]{2,}/i.test(value) && URL.canParse(value)),
      "Enter an address such as https://example.com, or leave it empty.",
    ),
  accent: z
    .string()
    .nullable()
    .transform(blankIsNull)
    .transform((value) => value?.toLowerCase() ?? null)
    .refine((value) => value === null || /^#[0-9a-f]{6}$/.test(value), "Enter a colour such as #0f6e84.")
    .refine(
      (value) => value === null || !/^#[0-9a-f]{6}$/.test(value) || checkAccent(value).isReadable,
      "Text in this colour could not be read. Choose another one.",
    ),
  /** When what its author saw had been changed last. */
  seenUpdatedAt: z.iso.datetime(),
});
export type UpdateCompany = z.output<typeof UpdateCompany>;
