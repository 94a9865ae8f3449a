import { Advert, type AdvertField } from "@/lib/adverts/schema";

const fields = Object.keys(Advert.shape) as AdvertField[];

/** Of what JSON can say, whatever the order of keys. Browsers need it too, so it is not Node's. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.length !== others.length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) && isSame(one[key as keyof typeof one], other[key as keyof typeof other]),
  );
}

/** The fields in which two adverts differ, in the schema's order. */
export function changedFields(before: Advert, after: Advert): AdvertField[] {
  return fields.filter((field) => !isSame(before[field], after[field]));
}
