import { z } from "zod";
import { scopes } from "@/lib/auth/scopes";

export const longestDays = 365;

export const CreateToken = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Give it a name, such as what uses it.")
    .max(100, "Use at most 100 characters."),
  scopes: z.array(z.enum(scopes)).min(1, "Choose at least one scope.").max(scopes.length),
  days: z.coerce
    .number("Say for how many days.")
    .int("Use whole days.")
    .min(1, "At least a day.")
    .max(longestDays, `At most ${longestDays} days.`),
});
export type CreateToken = z.output<typeof CreateToken>;

export const RevokeToken = z.object({ tokenId: z.uuid() });
export type RevokeToken = z.output<typeof RevokeToken>;
