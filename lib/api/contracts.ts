import type { Contract } from "@/lib/http/contract";
import * as postings from "@/lib/postings/contract";

/** Every operation of the API. A test holds this list and the routes together. */
export const contracts: Contract[] = [...Object.values(postings)].sort(
  (a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method),
);
