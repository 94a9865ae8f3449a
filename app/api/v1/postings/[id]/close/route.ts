import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { closePosting } from "@/lib/postings/close-posting";
import { closePostingContract } from "@/lib/postings/contract";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: endpoint(closePostingContract, async ({ actor, params: { id }, body }) => {
    await closePosting(actor, { ...body, postingId: id });
    return found(await findPosting(actor, id));
  }),
});
