/** What a JobPosting says, as far as an advert has fields for it. Everything is text: schema.org allows anything. */
export type JobPosting = Record<string, unknown>;

const MOST_NODES = 20_000;

function repair(json: string): string {
  return json
    .replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>)\s*;?\s*$/, "")
    .trim()
    .replace(/;$/, "");
}

/** Line feeds and tabs inside strings, and commas before a bracket, are the usual ways to break JSON. */
function mend(json: string): string {
  let out = "";
  let inString = false;
  for (let n = 0; n < json.length; n++) {
    const character = json[n]!;
    if (inString && character === "\\") {
      out += character + (json[++n] ?? "");
      continue;
    }
    if (character === '"') inString = !inString;
    if (inString && character < " ") out += character === "\n" ? "\\n" : " ";
    else out += character;
  }
  return out.replace(/,(?=\s{0,200}[}\]])/g, "");
}

function parse(json: string): unknown {
  const plain = repair(json);
  const decoded = plain.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  for (const attempt of [() => plain, () => mend(plain), () => decoded, () => mend(decoded)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next, more forgiving reading
    }
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isPosting(value: Record<string, unknown>): boolean {
  const types = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  return types.some((type) => typeof type === "string" && /(?:^|[/:])JobPosting$/.test(type));
}

/** Every JobPosting in the blocks, wherever it is nested (@graph, lists, mainEntity). Never throws. */
export function jobPostingsIn(scripts: string[]): JobPosting[] {
  const found: JobPosting[] = [];
  for (const script of scripts.slice(0, 50)) {
    if (!script.includes("JobPosting")) continue;
    const open: unknown[] = [parse(script)];
    for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
      const value = open.shift();
      if (isRecord(value) && isPosting(value)) found.push(value);
      else if (Array.isArray(value)) open.push(...value.slice(0, 1000));
      else if (isRecord(value))
        open.push(
          ...Object.values(value)
            .filter((one) => typeof one === "object")
            .slice(0, 1000),
        );
    }
  }
  return found;
}

/** A value as text: strings, numbers, or the name or value of a node. Lists give their first entry. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return value.trim().slice(0, 200_000);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (depth > 4) return "";
  if (Array.isArray(value))
    return value.map((one) => textOf(one, depth + 1)).find((text) => text !== "") ?? "";
  if (isRecord(value))
    return textOf(value.name ?? value.value ?? value["@value"] ?? value.identifier, depth + 1);
  return "";
}

/** A value that may be one or many, as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 200) : [value];
}

export function partOfNode(value: unknown, key: string): unknown {
  const node = Array.isArray(value) ? value[0] : value;
  return isRecord(node) ? node[key] : undefined;
}

/** Numbers come as numbers or as text ("6200.00", "6,200"). */
export function numberIn(value: unknown): number | null {
  const text = textOf(value).replace(/[\s,'’](?=\d{3})/g, "");
  const number = /^-?\d{1,13}(?:[.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number : null;
}
