type Json = unknown;

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function renamed(value: Json, rename: (name: string) => string): Json {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => renamed(each, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [rename(name), renamed(each, rename)]),
  );
}

/** Code's camelCase as the wire's snake_case, at every depth; times as RFC 3339. */
export const toWire = (value: Json): Json => renamed(value, snake);
/** The wire's snake_case as code's camelCase. */
export const fromWire = (value: Json): Json => renamed(value, camel);
