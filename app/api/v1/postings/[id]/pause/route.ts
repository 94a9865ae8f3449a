import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { pausePostingContract } from "@/lib/postings/contract";
import { pausePosting } from "@/lib/postings/pause-posting";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: endpoint(pausePostingContract, async ({ actor, params: { id } }) => {
    await pausePosting(actor, { postingId: id });
    return found(await findPosting(actor, id));
  }),
});
