import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { StageWords } from "@/lib/stages/schema";
import { canReadStageTemplates } from "./policy";
import { builtInStages } from "./stages/built-in";
import { stagesOf } from "./stages/starting-stages";

export type StageTemplateLine = {
  /** Null for what comes with the product. */
  id: string | null;
  name: string;
  stages: StageWords[];
  isDefault: boolean;
  updatedAt: string | null;
};

/** The templates by name and, last, what comes with the product; none for whoever writes no postings. */
export async function listStageTemplates(actor: Actor): Promise<StageTemplateLine[]> {
  if (!canReadStageTemplates(actor)) return [];
  const rows = await db.stageTemplate.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], take: 200 });
  const kept = rows.map(({ id, name, stages, isDefault, updatedAt }) => ({
    id,
    name,
    stages: stagesOf(stages),
    isDefault,
    updatedAt: updatedAt.toISOString(),
  }));
  const isDefault = !kept.some((template) => template.isDefault);
  return [...kept, { id: null, name: "Built in", stages: builtInStages, isDefault, updatedAt: null }];
}
