/** What a token may be used for. A token never does more than its person may do. */
export const scopes = [
  "postings:read",
  "postings:write",
  "applications:read",
  "applications:write",
  "candidates:read",
  "candidates:write",
  "events:read",
] as const;
export type Scope = (typeof scopes)[number];
