import type { StageWords } from "@/lib/stages/schema";

/** The stages that come with the product; the second word is what the candidate reads. */
export const builtInStages: StageWords[] = [
  { name: "Applied", publicLabel: "Received", type: "applied" },
  { name: "Screening", publicLabel: "In review", type: "screen" },
  { name: "Interview", publicLabel: "Interview", type: "interview" },
  { name: "Offer", publicLabel: "Decision", type: "offer" },
];
