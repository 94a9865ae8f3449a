import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { editAdvertContract, getPostingContract } from "@/lib/postings/contract";
import { editPosting } from "@/lib/postings/edit-posting";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  PUT: endpoint(editAdvertContract, async ({ actor, params: { id }, body: advert, match }) => {
    const before = found(await findPosting(actor, id));
    match(getPostingContract, before);
    await editPosting(actor, { postingId: id, version: before.version, advert });
    return found(await findPosting(actor, id));
  }),
});
