import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { listVersionsContract } from "@/lib/postings/contract";
import { findPosting, listVersions } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: endpoint(listVersionsContract, async ({ actor, params: { id } }) => {
    found(await findPosting(actor, id));
    return { data: await listVersions(actor, id) };
  }),
});
