import { Advert } from "@/lib/adverts/schema";

/**
 * What the public may read of a published advert: pay that is not shown is not sent, and a pay period that was only
 * inferred is not told as a fact.
 */
export function publicAdvert(content: unknown): Advert {
  const advert = Advert.parse(content);
  const pay = advert.pay
    .map((range, index) =>
      advert.guessed.includes(`pay.${index}.period`) ? { ...range, period: null } : range,
    )
    .filter((range) => range.shown);
  const guessed = advert.guessed.filter((path) => !path.startsWith("pay."));
  return { ...advert, pay, guessed };
}
