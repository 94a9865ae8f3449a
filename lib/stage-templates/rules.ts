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
