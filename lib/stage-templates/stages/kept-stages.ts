type Named = { id: string; name: string };

/**
 * Which stage of the posting becomes each stage of the template: of those mapped to it the one of the same name, or
 * else the first; null where a new one is made.
 */
export function keptStages(stages: Named[], words: { name: string }[], mapping: number[]): (string | null)[] {
  return words.map(({ name }, place) => {
    const mapped = stages.filter((_, index) => mapping[index] === place);
    const same = mapped.find((stage) => stage.name.toLowerCase() === name.toLowerCase());
    return (same ?? mapped[0])?.id ?? null;
  });
}
