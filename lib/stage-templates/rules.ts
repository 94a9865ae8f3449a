type Stage = { name: string; type: string };

/**
 * Where the people of each stage would go in other stages: to the one of the same name, else to the first of the
 * same type, else to the last that comes no later than theirs.
 */
export function proposedMapping(stages: Stage[], words: Stage[]): number[] {
  return stages.map(({ name, type }, index) => {
    const named = words.findIndex((each) => each.name.toLowerCase() === name.toLowerCase());
    if (named >= 0) return named;
    const typed = words.findIndex((each) => each.type === type);
    return typed >= 0 ? typed : Math.min(index, words.length - 1);
  });
}

/**
 * Which stage of the posting becomes each stage of the template: of those mapped to it the one of the same name, or
 * else the first; null where a new one is made.
 */
export function keptStages(
  stages: { id: string; name: string }[],
  words: { name: string }[],
  mapping: number[],
): (string | null)[] {
  return words.map(({ name }, place) => {
    const mapped = stages.filter((_, index) => mapping[index] === place);
    const same = mapped.find((stage) => stage.name.toLowerCase() === name.toLowerCase());
    return (same ?? mapped[0])?.id ?? null;
  });
}
