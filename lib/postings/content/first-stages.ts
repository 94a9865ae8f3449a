export type NewStage = { name: string; publicLabel: string; type: string };

/** The pipeline of a new posting; the second word is what the candidate reads. */
export const firstStages: NewStage[] = [
  { name: "Applied", publicLabel: "Received", type: "applied" },
  { name: "Screening", publicLabel: "In review", type: "screen" },
  { name: "Interview", publicLabel: "Interview", type: "interview" },
  { name: "Offer", publicLabel: "Decision", type: "offer" },
];
