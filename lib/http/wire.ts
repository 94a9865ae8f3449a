/** A name of the code's as it is on the wire: snake_case. */
export const wireName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const codeName = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => renamed(each, rename));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([name, each]) => [rename(name), renamed(each, rename)]));
}

/** Code's camelCase as the wire's snake_case, at every depth; times as RFC 3339. */
export const toWire = (value: unknown): unknown => renamed(value, wireName);
/** The wire's snake_case as code's camelCase. */
export const fromWire = (value: unknown): unknown => renamed(value, codeName);

/** Where a name is written as the code writes it, which the wire does not know; null where none is. RFC 6901. */
export function unknownSpelling(value: unknown, at = ""): string | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [name, each] of Object.entries(value)) {
    const here = `${at}/${name}`;
    if (!Array.isArray(value) && /[a-z0-9][A-Z]/.test(name)) return here;
    const inside = unknownSpelling(each, here);
    if (inside !== null) return inside;
  }
  return null;
}
