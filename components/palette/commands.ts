/** Something that can be chosen in the palette and needs no server to be found. */
export type Command = {
  id: string;
  label: string;
  /** Other words by which people look for it. */
  also?: string;
  /** Whether it leads to a page and does nothing else. */
  isPage?: boolean;
  /** The key that does the same. */
  shortcut?: string;
  run: () => void;
};

const words = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How well a command fits what was typed, smaller is better; null when it does not. */
function distance({ label, also }: Command, typed: string[]): number | null {
  const [own, others] = [words(label), words(also ?? "")];
  let sum = 0;
  for (const word of typed) {
    const at = own.findIndex((each) => each.startsWith(word));
    if (at < 0 && !others.some((each) => each.startsWith(word))) return null;
    sum += at < 0 ? 100 : at;
  }
  return sum;
}

/** The commands of which each typed word begins a word, the closest first; all of them while nothing is typed. */
export function matching(commands: Command[], typed: string): Command[] {
  const wanted = words(typed);
  if (wanted.length === 0) return typed.trim() ? [] : commands;
  return commands
    .map((command) => ({ command, far: distance(command, wanted) }))
    .filter((each): each is { command: Command; far: number } => each.far !== null)
    .sort((one, other) => one.far - other.far)
    .map(({ command }) => command);
}
