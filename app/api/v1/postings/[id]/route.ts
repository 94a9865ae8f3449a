import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { configurePosting } from "@/lib/postings/configure-posting";
import { configurePostingContract, deletePostingContract, getPostingContract } from "@/lib/postings/contract";
import { deletePosting } from "@/lib/postings/delete-posting";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: endpoint(getPostingContract, async ({ actor, params: { id } }) => found(await findPosting(actor, id))),
  PATCH: endpoint(configurePostingContract, async ({ actor, params: { id }, body, match }) => {
    const before = found(await findPosting(actor, id));
    match(getPostingContract, before);
    const { visibility, confidential, replyWithinDays } = before;
    await configurePosting(actor, { visibility, confidential, replyWithinDays, ...body, postingId: id });
    return found(await findPosting(actor, id));
  }),
  DELETE: endpoint(deletePostingContract, async ({ actor, params: { id }, match }) => {
    match(getPostingContract, found(await findPosting(actor, id)));
    await deletePosting(actor, { postingId: id });
  }),
});
