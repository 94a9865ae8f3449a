import type { EventLine } from "@/lib/events/list-events";

export type TimelineLine = EventLine & { times: number };

const repeats = new Set(["file.downloaded", "note.edited", "application.rated"]);
const within = 60 * 60_000;

/** The same thing by the same person again within an hour is one line: the newest, with how often it happened. */
export function gathered(lines: EventLine[]): TimelineLine[] {
  const shown: TimelineLine[] = [];
  for (const line of lines) {
    const newer = shown.at(-1);
    const again =
      newer?.name === line.name &&
      repeats.has(line.name) &&
      newer.by.id === line.by.id &&
      new Date(newer.at).getTime() - new Date(line.at).getTime() < within;
    if (newer && again) newer.times += 1;
    else shown.push({ ...line, times: 1 });
  }
  return shown;
}
