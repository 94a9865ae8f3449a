import type { Tx } from "@/lib/db";
import { StageWords } from "@/lib/stages/schema";
import { builtInStages } from "./built-in";

/** The stages of a template as they are kept. */
export function stagesOf(kept: unknown): StageWords[] {
  return StageWords.array().parse(kept);
}

/** What a new posting starts from: the default template, or what comes with the product. */
export async function startingStages(tx: Tx): Promise<StageWords[]> {
  const template = await tx.stageTemplate.findFirst({ where: { isDefault: true }, select: { stages: true } });
  return template ? stagesOf(template.stages) : builtInStages;
}
