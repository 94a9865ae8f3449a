import { wordsPattern } from "./words";

type FoundTime = { time: string; from: number; to: number; doubt: string | null };

const clock = wordsPattern(
  "([01]?\\d|2[0-3])[:.hH]([0-5]\\d)(?::\\d{2})?(?:\\s?([ap])\\.?\\s?m\\.?)?(?:\\s?(?:uhr|hrs|hours|h))?",
);
const bare = wordsPattern("(0?\\d|1\\d|2[0-3])\\s?(?:([ap])\\.?\\s?m\\.?|uhr|h|heures|o['’]clock)");
const noon = wordsPattern("(?:12 )?noon|midday|12 mittags|mittags|midi");
const midnight = wordsPattern("midnight|mitternacht|minuit");

function at(hour: string, minutes: string, half: string | undefined): string {
  let h = Number(hour);
  if (half && /p/i.test(half) && h < 12) h += 12;
  if (half && /a/i.test(half) && h === 12) h = 0;
  return `${String(h).padStart(2, "0")}:${minutes}`;
}

/** The first time of day in a text. Dates must be blanked out before, for "15.12" is both. */
export function timeIn(text: string): FoundTime | null {
  const named = noon.exec(text);
  if (named) return { time: "12:00", from: named.index, to: named.index + named[0].length, doubt: null };
  const night = midnight.exec(text);
  if (night) {
    const doubt = "“Midnight” is read as the end of that day.";
    return { time: "23:59", from: night.index, to: night.index + night[0].length, doubt };
  }
  const exact = clock.exec(text);
  if (exact)
    return {
      time: at(exact[1]!, exact[2]!, exact[3]),
      from: exact.index,
      to: exact.index + exact[0].length,
      doubt: null,
    };
  const round = bare.exec(text);
  if (round)
    return {
      time: at(round[1]!, "00", round[2]),
      from: round.index,
      to: round.index + round[0].length,
      doubt: null,
    };
  return null;
}

const zones: [RegExp, string][] = [
  [wordsPattern("GMT|UTC|Z", "u"), "UTC"],
  [wordsPattern("BST|UK time|London time", "u"), "Europe/London"],
  [wordsPattern("CES?T|MES?Z|Berlin time|Paris time|heure de Paris", "u"), "Europe/Berlin"],
  [wordsPattern("E[SD]?T|Eastern(?: [Tt]ime)?", "u"), "America/New_York"],
  [wordsPattern("C[SD]T|Central [Tt]ime", "u"), "America/Chicago"],
  [wordsPattern("P[SD]?T|Pacific(?: [Tt]ime)?", "u"), "America/Los_Angeles"],
];

/** The time zone that a text names beside a time of day. */
export function zoneIn(text: string): string | null {
  return zones.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
