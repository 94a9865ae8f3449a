import type { Scope } from "@/lib/auth/scopes";

export const scopeLabels: Record<Scope, string> = {
  "postings:read": "Read postings",
  "postings:write": "Create, edit and publish postings",
  "applications:read": "Read applications",
  "applications:write": "Move, reject and hire, write notes",
  "candidates:read": "Read candidates and their tags",
  "candidates:write": "Tag candidates",
  "events:read": "Read the event log",
};
