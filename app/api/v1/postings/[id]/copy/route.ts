import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { copyPostingContract } from "@/lib/postings/contract";
import { copyPosting } from "@/lib/postings/copy-posting";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: endpoint(copyPostingContract, async ({ actor, params: { id } }) =>
    found(await findPosting(actor, (await copyPosting(actor, { postingId: id })).postingId)),
  ),
});
