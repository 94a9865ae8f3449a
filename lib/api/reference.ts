import { openApi } from "./openapi";

export type Field = {
  path: string;
  name: string;
  kind: string;
  required: boolean;
  depth: number;
  description?: string;
};
export type Operation = {
  id: string;
  method: string;
  path: string;
  summary: string;
  description?: string;
  scope: string | null;
  parameters: { name: string; place: string; required: boolean; kind: string }[];
  body: Field[];
  answers: { status: string; words: string; fields: Field[] }[];
  curl: string;
};
export type Group = { name: string; operations: Operation[] };

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
};

const deepest = 4;

function kindOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].join(" | ");
  if (schema.items) return `${kindOf(schema.items)}[]`;
  if (schema.format) return schema.format;
  return [schema.type ?? "any"].flat().join(" | ");
}

function inside(schema: Schema): Schema {
  if (schema.items) return inside(schema.items);
  return schema.anyOf?.map(inside).find((each) => each.properties) ?? schema;
}

/** A schema as the rows of a table: each field below the one that it is in. */
function fieldsOf(schema: Schema, depth = 0, above = ""): Field[] {
  const { properties = {}, required = [] } = inside(schema);
  return Object.entries(properties).flatMap(([name, field]) => [
    {
      path: `${above}/${name}`,
      name,
      kind: kindOf(field),
      required: required.includes(name),
      depth,
      description: field.description,
    },
    ...(depth < deepest ? fieldsOf(field, depth + 1, `${above}/${name}`) : []),
  ]);
}

type Described = {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  "x-scope"?: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description?: string; content?: Record<string, { schema: Schema }> }>;
};

function exampleOf(schema: Schema): unknown {
  const { properties = {}, required = [] } = inside(schema);
  const names = Object.keys(properties).filter((name) => required.includes(name));
  const one = (field: Schema): unknown => {
    const kind = kindOf(field);
    if (field.enum) return field.enum[0];
    if (kind.startsWith("integer") || kind.startsWith("number")) return 1;
    if (kind.startsWith("boolean")) return true;
    return field.items ? [] : "…";
  };
  return Object.fromEntries(names.map((name) => [name, one(properties[name] ?? {})]));
}

function curlOf(method: string, address: string, described: Described): string {
  const lines = [`curl ${method === "GET" ? "" : `-X ${method} `}'${address}'`];
  if (described["x-scope"]) lines.push('-H "Authorization: Bearer $ROLECALL_TOKEN"');
  for (const { name, in: place } of described.parameters)
    if (place === "header")
      lines.push(`-H '${name}: ${name === "If-Match" ? '"the ETag that GET answered"' : "a key of yours"}'`);
  const body = described.requestBody?.content["application/json"];
  if (body) {
    lines.push("-H 'Content-Type: application/json'");
    lines.push(`-d '${JSON.stringify(exampleOf(body.schema))}'`);
  }
  return lines.join(" \\\n  ");
}

function operationOf(path: string, method: string, described: Described, server: string): Operation {
  const { operationId, summary, description, parameters, requestBody, responses } = described;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    description,
    scope: described["x-scope"] ?? null,
    parameters: parameters.map(({ name, in: place, required, schema }) => ({
      name,
      place,
      required,
      kind: kindOf(schema),
    })),
    body: requestBody ? fieldsOf(requestBody.content["application/json"]?.schema ?? {}) : [],
    answers: Object.entries(responses).map(([status, answer]) => ({
      status,
      words: answer.description ?? "A problem",
      fields: fieldsOf(answer.content?.["application/json"]?.schema ?? {}),
    })),
    curl: curlOf(method.toUpperCase(), `${server}${path}`, described),
  };
}

/** The document of the API as a page shows it, in groups. */
export function reference(): Group[] {
  const document = openApi() as {
    servers: { url: string }[];
    tags: { name: string }[];
    paths: Record<string, Record<string, Described>>;
  };
  const server = document.servers[0]?.url ?? "";
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      group: described.tags[0],
      operation: operationOf(path, method, described, server),
    })),
  );
  return document.tags.map(({ name }) => ({
    name,
    operations: all.filter(({ group }) => group === name).map(({ operation }) => operation),
  }));
}
