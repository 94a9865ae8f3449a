import { z } from "zod";

/** Shorter than this and nobody can be meant in particular. */
export const shortestSearch = 2;

/** What somebody typed, tidied, so that the same words are the same search. */
export const PaletteSearch = z.object({
  q: z
    .string()
    .transform((typed) =>
      typed.normalize("NFC").replaceAll("\0", "").trim().replace(/\s+/g, " ").toLowerCase(),
    )
    .pipe(z.string().min(shortestSearch).max(100)),
});
export type PaletteSearch = z.infer<typeof PaletteSearch>;
