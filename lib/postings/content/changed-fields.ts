import { isDeepStrictEqual } from "node:util";
import { Advert, type AdvertField } from "@/lib/adverts/schema";

const fields = Object.keys(Advert.shape) as AdvertField[];

/** The fields in which two adverts differ, in the schema's order. */
export function changedFields(before: Advert, after: Advert): AdvertField[] {
  return fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
}
