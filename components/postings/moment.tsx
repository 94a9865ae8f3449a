type MomentProps = { at: string; timeZone: string; className?: string };

/** A day and a time that name their zone: the posting's own. */
export function Moment({ at, timeZone, className }: MomentProps) {
  const format = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone,
  });
  return (
    <time dateTime={at} className={className}>
      {format.format(new Date(at))}
    </time>
  );
}
