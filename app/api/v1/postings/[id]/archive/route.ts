import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { archivePosting } from "@/lib/postings/archive-posting";
import { archivePostingContract } from "@/lib/postings/contract";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: endpoint(archivePostingContract, async ({ actor, params: { id } }) => {
    await archivePosting(actor, { postingId: id });
    return found(await findPosting(actor, id));
  }),
});
