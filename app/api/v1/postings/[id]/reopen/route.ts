import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { reopenPostingContract } from "@/lib/postings/contract";
import { findPosting } from "@/lib/postings/queries";
import { reopenPosting } from "@/lib/postings/reopen-posting";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: endpoint(reopenPostingContract, async ({ actor, params: { id }, body }) => {
    await reopenPosting(actor, { ...body, postingId: id });
    return found(await findPosting(actor, id));
  }),
});
