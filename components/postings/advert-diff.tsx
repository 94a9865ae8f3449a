import { Badge } from "@/components/ui/badge";
import { cn } from "@/lib/cn";
import type { AdvertDiff as Diff, FieldDiff, SectionDiff } from "@/lib/postings/versions/diff-adverts";
import type { DiffLine } from "@/lib/postings/versions/diff-lines";

/** Each line says by a sign and a word for screen readers what became of it; colour only helps. */
function Line({ kind, text }: { kind: "same" | "added" | "removed"; text: string }) {
  const Element = kind === "added" ? "ins" : kind === "removed" ? "del" : "span";
  return (
    <Element
      className={cn(
        "grid grid-cols-[1rem_1fr] gap-x-1.5 px-2 py-0.5 no-underline wrap-anywhere",
        kind === "added" && "bg-success-soft text-success-text",
        kind === "removed" && "bg-destructive-soft text-destructive-text",
        kind === "same" && "text-muted-foreground",
      )}
    >
      <span aria-hidden className="select-none text-center font-mono no-underline">
        {kind === "added" ? "+" : kind === "removed" ? "−" : ""}
      </span>
      <span>
        {kind !== "same" && <span className="sr-only">{kind === "added" ? "Added: " : "Removed: "}</span>}
        {plain(text)}
      </span>
    </Element>
  );
}

/** A line of Markdown as it reads, without the signs that only lay it out. */
function plain(text: string): string {
  return text
    .replace(/^\s*[-*+]\s+/, "• ")
    .replace(/^#{1,6}\s+/, "")
    .replace(/(\*\*|__)(.+?)\1/g, "$2");
}

function Lines({ lines, unit = "line" }: { lines: DiffLine[]; unit?: "line" | "entry" }) {
  return (
    <div className="overflow-hidden rounded-md border">
      {lines.map((line, index) => {
        const key = `${index}-${line.kind}`;
        if (line.kind !== "skipped") return <Line key={key} kind={line.kind} text={line.text} />;
        const units = unit === "line" ? "lines" : "entries";
        const words = line.count === 1 ? `1 ${unit} unchanged` : `${line.count} ${units} unchanged`;
        return (
          <p key={key} className="bg-muted px-2 py-0.5 text-center text-muted-foreground text-xs">
            {words}
          </p>
        );
      })}
    </div>
  );
}

function Field({ field }: { field: FieldDiff }) {
  const lines: DiffLine[] = [
    ...field.removed.map((text) => ({ kind: "removed" as const, text })),
    ...field.added.map((text) => ({ kind: "added" as const, text })),
    ...(field.kept > 0 && !field.isReordered ? [{ kind: "skipped" as const, count: field.kept }] : []),
  ];
  return (
    <div className="grid gap-1.5 md:grid-cols-[10rem_minmax(0,1fr)] md:gap-4">
      <h3 className="font-medium md:py-1">{field.label}</h3>
      {field.isReordered ? <p className="py-1 text-muted-foreground">In another order</p> : null}
      {!field.isReordered && lines.length > 0 && <Lines lines={lines} unit="entry" />}
      {!field.isReordered && lines.length === 0 && (
        <p className="py-1 text-muted-foreground">Changed in a detail that is not shown to the public</p>
      )}
    </div>
  );
}

const states = {
  added: { label: "New section", variant: "success" },
  removed: { label: "Section removed", variant: "destructive" },
  changed: { label: "Changed", variant: "default" },
  moved: { label: "Moved", variant: "default" },
} as const;

function SectionChange({ section }: { section: SectionDiff }) {
  const { label, variant } = states[section.state];
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="font-medium wrap-anywhere">{section.heading || "Without a heading"}</h3>
        <Badge variant={variant}>{label}</Badge>
        {section.wasHeading !== null && (
          <span className="text-muted-foreground">was “{section.wasHeading || "without a heading"}”</span>
        )}
      </div>
      {section.lines.some(({ kind }) => kind !== "skipped") && <Lines lines={section.lines} />}
    </div>
  );
}

/** What differs between two versions: facts by field, sections line by line. */
export function AdvertDiff({ diff }: { diff: Diff }) {
  if (diff.fields.length === 0 && diff.sections.length === 0)
    return <p className="text-muted-foreground">They say the same.</p>;
  return (
    <div className="grid gap-4 text-sm">
      {diff.fields.map((field) => (
        <Field key={field.field} field={field} />
      ))}
      {diff.fields.length > 0 && diff.sections.length > 0 && <hr />}
      {diff.sections.map((section) => (
        <SectionChange key={`${section.state}-${section.heading}`} section={section} />
      ))}
    </div>
  );
}
