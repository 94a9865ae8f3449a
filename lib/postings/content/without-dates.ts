import type { Advert } from "@/lib/adverts/schema";

/** The advert for another round of hiring: what belongs to the days of the last one is left out. */
export function withoutDates(advert: Advert): Advert {
  return {
    ...advert,
    postedOn: null,
    closesOn: null,
    closesTime: null,
    interviewDates: [],
    interviewNote: null,
  };
}
