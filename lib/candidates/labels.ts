import type { Basis } from "./schema";

export const basisLabels: Record<Basis, string> = {
  asked: "They asked us to consider them",
  consent: "They have agreed to it",
  "legitimate-interest": "Legitimate interest: their profile is public and they expect to be found",
};
