import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { publishPostingContract } from "@/lib/postings/contract";
import { publishPosting } from "@/lib/postings/publish-posting";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: endpoint(publishPostingContract, async ({ actor, params: { id } }) => {
    await publishPosting(actor, { postingId: id });
    return found(await findPosting(actor, id));
  }),
});
