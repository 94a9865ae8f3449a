/** What one key does. A `run` that returns false leaves the key to the next screen part, and then to the browser. */
export type Binding = {
  /** As KeyboardEvent.key says it; "g p" is g and then p; "mod+k" is k with Ctrl or Cmd, also while one types. */
  key: string;
  /** What the keys dialog says of it. Bindings that say the same share a line; without words it stays unlisted. */
  does?: string;
  run: (event?: KeyboardEvent) => unknown;
};

export type KeyLine = { keys: string[]; does: string };
export type KeyGroup = { scope: string; lines: KeyLine[] };

/** Bound on every page of the dashboard: asked last, so that a screen's own keys go first, and listed last. */
export const everywhere = "Everywhere";

/** The second key of a sequence has so long. */
const patience = 1_500;

type Bound = { scope: string; bindings: () => Binding[] };
type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "timeStamp">;

const bound: Bound[] = [];
let wish: { scope: string; key: string; until: number } | null = null;
let begun: { key: string; at: number } | null = null;

/** Adds the keys of a part of the screen. @returns what takes them away again */
export function bindKeys(scope: string, bindings: () => Binding[]): () => void {
  const entry = { scope, bindings };
  bound.push(entry);
  if (wish?.scope === scope && Date.now() < wish.until) setTimeout(() => grant(entry));
  return () => {
    bound.splice(bound.indexOf(entry), 1);
  };
}

function grant(entry: Bound): boolean {
  const wanted = bound.includes(entry) && entry.bindings().find(({ key }) => key === wish?.key);
  if (!wanted) return false;
  wish = null;
  wanted.run();
  return true;
}

/**
 * Does what a key does in a part of the screen that may still be on its way: read from the server, say. Whoever
 * presses another key meanwhile wants something else.
 */
export function runWhenShown(scope: string, key: string): void {
  wish = { scope, key, until: Date.now() + 60_000 };
  [...bound].reverse().some((entry) => entry.scope === scope && grant(entry));
}

/** Those that were bound last go first, except that what holds everywhere goes last. */
function inTurn(): Bound[] {
  const latest = [...bound].reverse();
  return [
    ...latest.filter(({ scope }) => scope !== everywhere),
    ...latest.filter(({ scope }) => scope === everywhere),
  ];
}

/** What stands in a binding for this key press; null for keys that belong to the browser or the system. */
function nameOf(event: Pressed): string | null {
  if (event.altKey) return null;
  return event.ctrlKey || event.metaKey ? `mod+${event.key.toLowerCase()}` : event.key;
}

/**
 * Finds and runs what is bound to a key press.
 * @param typing whether the key belongs to a field, menu or dialog: then only those with Ctrl or Cmd are ours
 * @returns whether it was taken
 */
export function pressKey(event: Pressed, typing = false): boolean {
  const name = nameOf(event);
  const first = begun && event.timeStamp - begun.at < patience ? begun.key : null;
  begun = null;
  wish = null;
  if (!name || (typing && !name.startsWith("mod+"))) return false;
  const wanted = first ? `${first} ${name}` : name;
  const all = inTurn().flatMap(({ bindings }) => bindings());
  for (const { key, run } of all) if (key === wanted && run(event as KeyboardEvent) !== false) return true;
  if (first || !all.some(({ key }) => key.startsWith(`${name} `))) return false;
  begun = { key: name, at: event.timeStamp };
  return true;
}

/** What is bound right now, for people: by part of the screen, one line per thing that can be done. */
export function listKeys(): KeyGroup[] {
  const groups = new Map<string, KeyLine[]>();
  for (const { scope, bindings } of inTurn()) {
    const lines = groups.get(scope) ?? [];
    groups.set(scope, lines);
    for (const { key, does } of bindings()) {
      if (!does) continue;
      const line = lines.find((each) => each.does === does);
      if (!line) lines.push({ keys: [key], does });
      else if (!line.keys.includes(key)) line.keys.push(key);
    }
  }
  return [...groups].map(([scope, lines]) => ({ scope, lines })).filter(({ lines }) => lines.length > 0);
}
