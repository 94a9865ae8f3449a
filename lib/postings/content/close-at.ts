import type { Advert } from "@/lib/adverts/schema";

const dayMs = 86_400_000;

/** The offset of a zone at a moment, in milliseconds: its clock minus UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const clock = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return clock - instant;
}

/** The moment that a wall clock in the zone shows this day and time. */
function instantOf(wall: number, timeZone: string): Date {
  const first = wall - offsetAt(wall, timeZone);
  // Twice, for the offset may change between the first guess and the answer.
  return new Date(wall - offsetAt(first, timeZone));
}

/** When the posting closes by itself: at `closesTime` in its own time zone, without one at the end of that day. */
export function closeAtOf(advert: Pick<Advert, "closesOn" | "closesTime" | "timeZone">): Date | null {
  if (!advert.closesOn) return null;
  const day = Date.parse(`${advert.closesOn}T00:00:00Z`);
  const wall = advert.closesTime ? Date.parse(`${advert.closesOn}T${advert.closesTime}:00Z`) : day + dayMs;
  return instantOf(wall, advert.timeZone);
}
