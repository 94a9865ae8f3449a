import { z } from "zod";
import { Advert } from "@/lib/adverts/schema";
import { contract } from "@/lib/http/contract";
import { Id, IdParams, listOf, Moment, pageQuery } from "@/lib/http/schema";
import {
  ClosePosting,
  ConfigurePosting,
  CreatePosting,
  EditedAdvert,
  ImportPosting,
  postingStatuses,
  ReopenPosting,
  visibilities,
} from "./schema";

const PostingRef = z.object({ id: Id });
const PostingLine = z.object({
  id: Id,
  title: z.string(),
  company: z.string().nullable(),
  place: z.string().nullable(),
  status: z.enum(postingStatuses),
  visibility: z.enum(visibilities),
  confidential: z.boolean(),
  publishAt: Moment.nullable(),
  postedOn: z.iso.date().nullable(),
  closesOn: z.iso.date().nullable(),
  updatedAt: Moment,
  stages: z.array(z.object({ id: Id, name: z.string(), type: z.string(), count: z.number().int() })),
});
const Posting = z.object({
  id: Id,
  slug: z.string(),
  status: z.enum(postingStatuses),
  visibility: z.enum(visibilities),
  confidential: z.boolean(),
  replyWithinDays: z.number().int().nullable(),
  version: z.number().int(),
  advert: Advert,
  companyId: Id.nullable(),
  proposedCompany: z.string().nullable(),
  hasUnpublishedChanges: z.boolean(),
  publishAt: Moment.nullable(),
  closeAt: Moment.nullable(),
  publishedAt: Moment.nullable(),
  closedAt: Moment.nullable(),
  createdAt: Moment,
  updatedAt: Moment,
});
const Finding = z.object({
  rule: z.string(),
  severity: z.string(),
  field: z.string(),
  message: z.string(),
  source: z.object({ name: z.string(), url: z.string() }),
});

const group = "Postings";
const [read, write] = ["postings:read", "postings:write"] as const;
const one = { group, params: IdParams, problems: ["not_found"] } as const;
const step = { ...one, method: "POST", scope: write, status: 200, response: Posting } as const;

export const listPostingsContract = contract({
  operation: "listPostings",
  method: "GET",
  path: "/postings",
  group,
  summary: "List postings, last changed first",
  scope: read,
  query: z.object({
    ...pageQuery,
    q: z.string().max(200).optional(),
    status: z.enum(postingStatuses).optional(),
  }),
  status: 200,
  response: listOf(PostingLine),
});

export const createPostingContract = contract({
  operation: "createPosting",
  method: "POST",
  path: "/postings",
  group,
  summary: "Make an empty draft",
  scope: write,
  body: CreatePosting.strict(),
  status: 201,
  response: Posting,
  creates: true,
  problems: ["forbidden"],
});

export const importPostingContract = contract({
  operation: "importPosting",
  method: "POST",
  path: "/postings/import",
  group,
  summary: "Read the text or HTML of an advert into a draft",
  scope: write,
  body: ImportPosting.strict(),
  status: 201,
  response: PostingRef,
  creates: true,
  problems: ["forbidden"],
});

export const getPostingContract = contract({
  ...one,
  operation: "getPosting",
  method: "GET",
  path: "/postings/{id}",
  summary: "Read a posting with its whole advert",
  scope: read,
  status: 200,
  response: Posting,
});

export const configurePostingContract = contract({
  ...one,
  operation: "configurePosting",
  method: "PATCH",
  path: "/postings/{id}",
  summary: "Change who sees it and the promised answer time",
  scope: write,
  body: ConfigurePosting.omit({ postingId: true }).partial().strict(),
  status: 200,
  response: Posting,
  guarded: true,
});

export const editAdvertContract = contract({
  ...one,
  operation: "editAdvert",
  method: "PUT",
  path: "/postings/{id}/advert",
  summary: "Replace the advert",
  description:
    "If-Match names the posting as it was read. What is published changes with the next publishing.",
  scope: write,
  body: EditedAdvert,
  status: 200,
  response: Posting,
  guarded: true,
});

export const deletePostingContract = contract({
  ...one,
  operation: "deletePosting",
  method: "DELETE",
  path: "/postings/{id}",
  summary: "Delete a draft",
  scope: write,
  status: 204,
  response: null,
  guarded: true,
  problems: ["not_found", "forbidden", "conflict"],
});

export const lintPostingContract = contract({
  ...one,
  operation: "lintPosting",
  method: "GET",
  path: "/postings/{id}/findings",
  summary: "What Google, Indeed and the law would refuse",
  scope: read,
  status: 200,
  response: z.object({ data: z.array(Finding) }),
});

export const publishPostingContract = contract({
  ...step,
  operation: "publishPosting",
  path: "/postings/{id}/publish",
  summary: "Publish it, or publish its changes",
  problems: ["not_found", "forbidden", "conflict"],
});
export const pausePostingContract = contract({
  ...step,
  operation: "pausePosting",
  path: "/postings/{id}/pause",
  summary: "Take no applications for a while",
  problems: ["not_found", "forbidden", "conflict"],
});
export const closePostingContract = contract({
  ...step,
  operation: "closePosting",
  path: "/postings/{id}/close",
  summary: "Close it",
  body: ClosePosting.omit({ postingId: true }).strict(),
  problems: ["not_found", "forbidden", "conflict"],
});
export const reopenPostingContract = contract({
  ...step,
  operation: "reopenPosting",
  path: "/postings/{id}/reopen",
  summary: "Open a paused or closed posting again",
  body: ReopenPosting.omit({ postingId: true }).strict(),
  problems: ["not_found", "forbidden", "conflict"],
});
export const archivePostingContract = contract({
  ...step,
  operation: "archivePosting",
  path: "/postings/{id}/archive",
  summary: "Put a closed posting away",
  problems: ["not_found", "forbidden", "conflict"],
});
export const copyPostingContract = contract({
  ...one,
  operation: "copyPosting",
  method: "POST",
  path: "/postings/{id}/copy",
  summary: "Make a draft of the same advert",
  scope: write,
  status: 201,
  response: Posting,
  creates: true,
});

export const listVersionsContract = contract({
  ...one,
  operation: "listPostingVersions",
  method: "GET",
  path: "/postings/{id}/versions",
  summary: "What was published, newest first",
  scope: read,
  status: 200,
  response: z.object({
    data: z.array(z.object({ number: z.number().int(), publishedAt: Moment, by: z.string().nullable() })),
  }),
});
