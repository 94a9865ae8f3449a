import type { EventLine } from "@/lib/events/list-events";

/** What a timeline is narrowed to. */
export const eventKinds = {
  decisions: "Stages and decisions",
  notes: "Notes and to-dos",
  mails: "Mails",
  files: "Files",
  others: "Everything else",
} as const;
export type TimelineKind = keyof typeof eventKinds;

const decisions = /^application\.(submitted|moved|rejected|unrejected|hired|withdrawn|rated)$/;

export function kindOf({ name }: Pick<EventLine, "name">): TimelineKind {
  if (decisions.test(name)) return "decisions";
  if (/^(note|todo)\./.test(name)) return "notes";
  if (/^mail\./.test(name) || name === "application.link_sent") return "mails";
  return name.startsWith("file.") ? "files" : "others";
}

const repeats = new Set(["file.downloaded", "note.edited", "application.rated"]);
const within = 60 * 60_000;

/** The same thing by the same person again within an hour is one line: the newest, with how often it happened. */
export function gathered<Line extends EventLine>(lines: Line[]): (Line & { times: number })[] {
  const shown: (Line & { times: number })[] = [];
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
