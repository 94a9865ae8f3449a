import { z } from "zod";
import { scopes } from "@/lib/auth/scopes";
import type { ErrorCode } from "@/lib/errors";
import { statusOf } from "@/lib/errors";
import type { Contract } from "@/lib/http/contract";
import { titles, wireProblems } from "@/lib/http/problem";
import { siteUrl } from "@/lib/http/site-url";
import { wireName } from "@/lib/http/wire";
import { contracts } from "./contracts";

type Json = Record<string, unknown>;

/** JSON Schema with the names that the wire has. */
function onWire(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(onWire);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $schema, ...rest } = schema as Json;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => {
      if (key === "properties")
        return [
          key,
          Object.fromEntries(Object.entries(value as Json).map(([k, v]) => [wireName(k), onWire(v)])),
        ];
      if (key === "required") return [key, (value as string[]).map(wireName)];
      return [key, key === "enum" || key === "default" || key === "const" ? value : onWire(value)];
    }),
  );
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): unknown {
  return onWire(z.toJSONSchema(schema, { io, target: "draft-2020-12", unrepresentable: "any" }));
}

function parametersOf({ params, query, creates, guarded }: Contract): unknown[] {
  const of = (object: z.ZodObject | undefined, place: "path" | "query") => {
    if (!object) return [];
    const { properties = {}, required = [] } = schemaOf(object, "input") as {
      properties?: Json;
      required?: string[];
    };
    return Object.entries(properties).map(([name, schema]) => ({
      name,
      in: place,
      required: place === "path" || required.includes(name),
      schema,
    }));
  };
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: "header",
    required,
    description,
    schema: { type: "string" },
  });
  return [
    ...of(params, "path"),
    ...of(query, "query"),
    ...(creates
      ? [
          header(
            "Idempotency-Key",
            false,
            "Sent again with the same key, it is done once and answered the same.",
          ),
        ]
      : []),
    ...(guarded ? [header("If-Match", true, "The ETag of what the change is based on.")] : []),
  ];
}

const problemRef = { $ref: "#/components/responses/Problem" };

function problemsOf({ scope, body, query, creates, guarded, problems = [] }: Contract): number[] {
  const codes: number[] = [429, 500];
  if (scope) codes.push(401, 403);
  if (query) codes.push(400);
  if (body) codes.push(400, 413, 415, 422);
  if (creates) codes.push(400, 409, 422);
  if (guarded) codes.push(412, 428);
  codes.push(...problems.map((code: ErrorCode) => statusOf[code]));
  return [...new Set(codes)].sort((a, b) => a - b);
}

function operationOf(contract: Contract): Json {
  const { operation, group, summary, description, scope, body, status, response } = contract;
  const content = response && { "application/json": { schema: schemaOf(response, "output") } };
  return {
    operationId: operation,
    tags: [group],
    summary,
    ...(description ? { description } : {}),
    security: scope ? [{ token: [] }] : [],
    ...(scope ? { "x-scope": scope } : {}),
    parameters: parametersOf(contract),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(body, "input") } },
          },
        }
      : {}),
    responses: {
      [status]: { description: summary, ...(content ? { content } : {}) },
      ...Object.fromEntries(problemsOf(contract).map((code) => [code, problemRef])),
    },
  };
}

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "instance"],
  properties: {
    type: { type: "string", format: "uri" },
    title: {
      type: "string",
      enum: [...Object.values(titles), ...Object.values(wireProblems).map(([, t]) => t)],
    },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string", description: "The id of the request: quote it." },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "code", "detail"],
        properties: {
          pointer: { type: "string", description: "RFC 6901, into what was sent." },
          code: { type: "string" },
          detail: { type: "string" },
        },
      },
    },
  },
};

/** The OpenAPI 3.1 document of /api/v1, made from the contracts that also validate. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const contract of contracts)
    paths[contract.path] = {
      ...paths[contract.path],
      [contract.method.toLowerCase()]: operationOf(contract),
    };
  return {
    openapi: "3.1.0",
    info: {
      title: "Rolecall",
      version: "1.0.0",
      description: `Scopes of a token: ${scopes.join(", ")}. A token never does more than its person may do.`,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: siteUrl("/api/v1") }],
    tags: [...new Set(contracts.map(({ group }) => group))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal token, rc_pat_…" },
      },
      schemas: { Problem: problemSchema },
      responses: {
        Problem: {
          description: "What went wrong (RFC 9457)",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
    },
  };
}
