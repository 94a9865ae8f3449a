import type { Consent } from "./schema";

export const consentLabels: Record<Consent, string> = {
  none: "Not asked",
  asked: "Asked",
  given: "Given",
  refused: "Refused",
};
