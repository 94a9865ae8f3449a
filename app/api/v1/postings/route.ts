import { endpoint, routes } from "@/lib/http/endpoint";
import { found, pageOf } from "@/lib/http/page";
import { createPostingContract, listPostingsContract } from "@/lib/postings/contract";
import { createPosting } from "@/lib/postings/create-posting";
import { findPosting, listPostings } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: endpoint(listPostingsContract, ({ actor, query: { q = "", status = null, limit, cursor } }) =>
    pageOf(listPostingsContract, cursor, (after) => listPostings(actor, { q, status, after }, limit)),
  ),
  POST: endpoint(createPostingContract, async ({ actor, body }) =>
    found(await findPosting(actor, (await createPosting(actor, body)).postingId)),
  ),
});
