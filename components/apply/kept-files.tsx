import { FileText } from "lucide-react";
import { Checkbox } from "@/components/ui/checkbox";

export type KeptFile = { kind: "cv" | "other"; name: string; size: number; sha256: string };

function sizeText(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat("en", {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** Files that arrived with an earlier sending of the form; they need not be chosen again. */
export function KeptFiles({ files }: { files: KeptFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="grid gap-1.5" aria-label="Files that we already have">
      {files.map((file) => (
        <li
          key={file.sha256}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border bg-card px-3 py-2 text-base"
        >
          <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
          <span className="min-w-0 flex-1 wrap-anywhere">{file.name}</span>
          <span className="text-muted-foreground text-sm tabular-nums">{sizeText(file.size)}</span>
          <label htmlFor={`remove-${file.sha256}`} className="inline-flex min-h-6 items-center gap-2 text-sm">
            <Checkbox id={`remove-${file.sha256}`} name="remove" value={file.sha256} />
            Remove<span className="sr-only"> {file.name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
