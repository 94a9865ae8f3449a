import { endpoint, routes } from "@/lib/http/endpoint";
import { importPostingContract } from "@/lib/postings/contract";
import { importPosting } from "@/lib/postings/import-posting";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  POST: endpoint(importPostingContract, async ({ actor, body }) => ({
    id: (await importPosting(actor, body)).postingId,
  })),
});
