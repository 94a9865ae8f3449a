/** A board with more columns than this is read by nobody. */
export const mostStages = 20;

const plain = (name: string) => name.trim().toLocaleLowerCase();

/** What is wrong with a pipeline, in words, or null: whoever changes stages, and however. */
export function pipelineProblem(stages: { name: string; type: string }[]): string | null {
  const [first] = stages;
  if (!first) return "A posting needs at least one stage.";
  if (stages.length > mostStages) return `A posting has at most ${mostStages} stages.`;
  if (first.type !== "applied")
    return "The first stage must be of the type “New applications”: that is where they arrive.";
  const names = stages.map(({ name }) => plain(name));
  const twice = stages.find(({ name }, index) => names.indexOf(plain(name)) !== index);
  return twice ? `There is a stage called “${twice.name}” already.` : null;
}

/** The stages of a posting that is over stay as its applicants went through them. */
export function canStagesChange(posting: { status: string }): boolean {
  return posting.status !== "archived";
}

/** Whether two lists name the same stages, each once, in whatever order. */
export function areSameStages(some: string[], others: string[]): boolean {
  const named = new Set(others);
  return some.length === others.length && some.every((id) => named.has(id));
}
