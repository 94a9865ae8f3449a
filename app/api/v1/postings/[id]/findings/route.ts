import { dayIn, lintAdvert } from "@/lib/adverts/lint/lint-advert";
import { now } from "@/lib/clock";
import { endpoint, routes } from "@/lib/http/endpoint";
import { found } from "@/lib/http/page";
import { lintPostingContract } from "@/lib/postings/contract";
import { findPosting } from "@/lib/postings/queries";

export const { GET, POST, PUT, PATCH, DELETE } = routes({
  GET: endpoint(lintPostingContract, async ({ actor, params: { id } }) => {
    const { advert } = found(await findPosting(actor, id));
    return { data: lintAdvert(advert, { today: dayIn(advert.timeZone, now()) }) };
  }),
});
