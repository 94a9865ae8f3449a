import type { z } from "zod";
import type { Scope } from "@/lib/auth/scopes";
import type { ErrorCode } from "@/lib/errors";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * One operation of the API, said once: parsing, permission, what is answered and the document all come from it.
 * Names are camelCase here as everywhere in the code; lib/http/wire.ts makes them snake_case, here and in the document.
 */
export type Contract = {
  operation: string;
  method: Method;
  /** Below /api/v1, with {names} of its parameters. */
  path: string;
  group: string;
  summary: string;
  description?: string;
  /** What a token needs; null where nobody needs one. */
  scope: Scope | null;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  status: 200 | 201 | 202 | 204;
  /** Null where the answer has no body. */
  response: z.ZodType | null;
  /** Which problems there may be beside those that every operation has. */
  problems?: readonly ErrorCode[];
  /** A POST that creates: sent twice with one Idempotency-Key, it is done once. */
  creates?: boolean;
  /** A change that names what its author saw, in If-Match. */
  guarded?: boolean;
};

export const contract = <const C extends Contract>(declared: C): C => declared;

type Of<T> = T extends z.ZodType ? z.output<T> : undefined;
export type ParamsOf<C extends Contract> = Of<C["params"]>;
export type QueryOf<C extends Contract> = Of<C["query"]>;
export type BodyOf<C extends Contract> = Of<C["body"]>;
