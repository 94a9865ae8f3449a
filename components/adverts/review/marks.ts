import type { FieldReading } from "@/lib/adverts/schema";

/** A stretch of the source and the fields that were read from it, the narrowest first. */
export type Segment = { start: number; text: string; fields: string[] };

const fieldOf = (path: string) => path.split(".")[0] ?? path;

/** The language is read from all of the text; a mark over all of it would say nothing. */
const isMarked = ({ field }: FieldReading) => field !== "language";

/** The source cut where readings begin and end, so that it can be shown in order with every span marked. */
export function segmentsOf(source: string, readings: FieldReading[]): Segment[] {
  const spans = readings
    .filter(isMarked)
    .flatMap((reading) =>
      reading.spans.map(({ start, end }) => ({
        start: Math.max(0, start),
        end: Math.min(end, source.length),
        field: fieldOf(reading.field),
      })),
    )
    .filter(({ start, end }) => end > start);
  const cuts = [...new Set([0, source.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const byStart = spans.toSorted((one, other) => one.start - other.start);
  let open: typeof spans = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    while (next < byStart.length && byStart[next]!.start <= start) open.push(byStart[next++]!);
    open = open.filter(({ end }) => end > start);
    const narrowFirst = open.toSorted((one, other) => one.end - one.start - (other.end - other.start));
    return {
      start,
      text: source.slice(start, cuts[index + 1]),
      fields: [...new Set(narrowFirst.map(({ field }) => field))],
    };
  });
}
