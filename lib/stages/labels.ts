import type { StageType } from "./schema";

export const stageTypeLabels: Record<StageType, string> = {
  applied: "New applications",
  screen: "Screening",
  interview: "Interview",
  offer: "Offer",
  hired: "Hired",
};
