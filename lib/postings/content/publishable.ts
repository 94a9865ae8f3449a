import { dayIn, lintAdvert } from "@/lib/adverts/lint/lint-advert";
import type { Advert } from "@/lib/adverts/schema";
import { AppError, type FieldErrors } from "@/lib/errors";
import { hasClosed } from "../rules";
import { closeAtOf } from "./close-at";

type Linked = { companyId: string | null; companyName: string | null };

/**
 * Everything that stands between the advert and the public at the moment `at`: the company that nobody has accepted, a
 * closing date that is over by then, and the linter's errors.
 * @throws AppError invalid, by field
 */
export function requirePublishable(posting: Linked, advert: Advert, at: Date): void {
  const fields: FieldErrors = {};
  const say = (field: string, words: string) => {
    fields[field] = [...(fields[field] ?? []), words];
  };
  if (posting.companyName) say("companyName", `Accept “${posting.companyName}” as a company first.`);
  else if (!posting.companyId) say("companyName", "Name the company.");
  if (hasClosed(closeAtOf(advert), at))
    say("closesOn", "The closing date will have passed by then. Set a later one, or none.");
  const said = new Set(Object.keys(fields));
  for (const { severity, field, message } of lintAdvert(advert, { today: dayIn(advert.timeZone, at) }))
    if (severity === "error" && !said.has(field)) say(field, message);
  const count = Object.values(fields).flat().length;
  if (count > 0)
    throw new AppError(
      "invalid",
      count === 1
        ? "One thing keeps this from being published."
        : `${count} things keep this from being published.`,
      fields,
    );
}
