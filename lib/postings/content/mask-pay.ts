import type { Advert } from "@/lib/adverts/schema";
import type { Actor } from "@/lib/auth/actor";
import { canSeeHiddenPay, type PostingAccess } from "../policy";

/** The advert without the pay that this actor may not see. */
export function maskPay(actor: Actor, posting: PostingAccess, advert: Advert): Advert {
  if (canSeeHiddenPay(actor, posting)) return advert;
  return { ...advert, pay: advert.pay.filter((range) => range.shown) };
}
