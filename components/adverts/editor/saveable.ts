import { Advert } from "@/lib/adverts/schema";
import type { FieldErrors } from "@/lib/errors";

const isBlank = (text: string | null | undefined) => !text || text.trim() === "";

/** Entries that were added and not yet filled in are no part of the advert. */
function withoutBlanks(advert: Advert): Advert {
  const { start } = advert;
  const unfinished = start && start.kind !== "at-once" && isBlank(start.on);
  return {
    ...advert,
    companyName: isBlank(advert.companyName) ? null : advert.companyName,
    start: unfinished ? null : start,
    benefits: advert.benefits.filter((benefit) => !isBlank(benefit)),
    interviewDates: advert.interviewDates.filter((day) => !isBlank(day)),
    qualifications: advert.qualifications.filter(({ name }) => !isBlank(name)),
    clearances: advert.clearances.filter(({ name }) => !isBlank(name)),
    skills: advert.skills.filter(({ name }) => !isBlank(name)),
  };
}

export type Saveable = { advert: Advert; errors: FieldErrors };

/**
 * What can be saved of an advert in the middle of being written: a field that does not fit keeps what was last saved,
 * and `errors` says why, so that one half-typed address does not hold everything else up.
 */
export function saveable(written: Advert, lastSaved: Advert): Saveable {
  const tidy = withoutBlanks(written);
  const checked = Advert.safeParse(tidy);
  if (checked.success) return { advert: checked.data, errors: {} };
  const errors: FieldErrors = {};
  const kept: Record<string, unknown> = {};
  for (const { path, message } of checked.error.issues) {
    const field = String(path[0]);
    const where = path.join(".");
    errors[where] = [...(errors[where] ?? []), message];
    kept[field] = lastSaved[field as keyof Advert];
  }
  const again = Advert.safeParse({ ...tidy, ...kept });
  return { advert: again.success ? again.data : lastSaved, errors };
}

/** Three versions into one, field by field: what only one side changed is that side's; what both changed is in `both`. */
export function mergeAdverts(
  base: Advert,
  mine: Advert,
  theirs: Advert,
): { merged: Advert; both: (keyof Advert)[] } {
  const differs = (field: keyof Advert, one: Advert, other: Advert) =>
    JSON.stringify(one[field]) !== JSON.stringify(other[field]);
  const fields = Object.keys(base) as (keyof Advert)[];
  const changed = fields.filter((field) => differs(field, base, mine));
  const both = changed.filter((field) => differs(field, base, theirs) && differs(field, mine, theirs));
  const own = Object.fromEntries(changed.map((field) => [field, mine[field]]));
  return { merged: { ...theirs, ...own }, both };
}
