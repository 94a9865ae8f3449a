import Link from "next/link";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { AuditRow } from "@/lib/audit/queries";
import type { AuditFilter } from "@/lib/audit/schema";

const actorWords: Record<string, string> = {
  link: "Candidate (by link)",
  visitor: "Visitor",
  system: "Rolecall",
  user: "Former member",
};
const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });

export function AuditTable({ events, filter }: { events: AuditRow[]; filter: AuditFilter }) {
  return (
    <Table>
      <caption className="sr-only">Events, newest first</caption>
      <TableHeader>
        <TableRow>
          <TableHead>When (UTC)</TableHead>
          <TableHead>Who</TableHead>
          <TableHead>What</TableHead>
          <TableHead className="max-md:hidden">Record</TableHead>
          <TableHead className="max-lg:hidden">Details</TableHead>
          <TableHead className="text-right max-md:hidden">Place</TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {events.map((event) => (
          <TableRow key={event.id}>
            <TableCell className="whitespace-nowrap tabular-nums">
              <time dateTime={event.occurredAt.toISOString()}>{time.format(event.occurredAt)}</time>
            </TableCell>
            <TableCell>
              <Who event={event} filter={filter} />
              <span className="block text-muted-foreground text-xs">through {event.door}</span>
            </TableCell>
            <TableCell className="font-mono text-xs">{event.name}</TableCell>
            <TableCell className="max-md:hidden">
              <Link
                href={{
                  pathname: "/dashboard/settings/audit",
                  query: { ...filter, before: undefined, record: event.recordId },
                }}
                className="font-mono text-xs underline underline-offset-4"
              >
                {event.recordType} {event.recordId.slice(-8)}
              </Link>
            </TableCell>
            <TableCell className="max-w-80 font-mono text-muted-foreground text-xs wrap-anywhere max-lg:hidden">
              {JSON.stringify(event.data) === "{}" ? "" : JSON.stringify(event.data)}
            </TableCell>
            <TableCell className="text-right tabular-nums max-md:hidden">{event.seq ?? "pending"}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Who({ event, filter }: { event: AuditRow; filter: AuditFilter }) {
  if (event.actorType !== "user" || !event.actorId) return actorWords[event.actorType] ?? event.actorType;
  const query = { ...filter, before: undefined, by: event.actorId };
  return (
    <Link href={{ pathname: "/dashboard/settings/audit", query }} className="underline underline-offset-4">
      {event.actorName ?? actorWords.user}
    </Link>
  );
}
