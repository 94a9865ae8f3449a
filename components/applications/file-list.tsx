import { Download, FileText } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { ApplicationDetail } from "@/lib/applications/detail/view";

type SentFile = ApplicationDetail["files"][number];

/** "184 kB", in the steps of a thousand that people are shown elsewhere. */
export function sizeInWords(bytes: number): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, "megabyte"] : [bytes / 1_000, "kilobyte"];
  const format = { style: "unit", unit, maximumFractionDigits: bytes >= 1_000_000 ? 1 : 0 } as const;
  return new Intl.NumberFormat("en-GB", format).format(Math.max(value, unit === "kilobyte" ? 1 : 0));
}

const states = { pending: "being read", read: null, unreadable: "its text could not be read" };

/** What the candidate sent; a file is only ever given out as an attachment. */
export function FileList({ files }: { files: SentFile[] }) {
  if (files.length === 0) return <p className="text-muted-foreground text-sm">No files were sent.</p>;
  return (
    <ul className="grid grid-cols-1 gap-2">
      {files.map((file) => {
        const state = states[file.readState as keyof typeof states];
        return (
          <li key={file.id} className="flex items-center gap-2.5 text-sm">
            <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium" title={file.name}>
                {file.name}
              </p>
              <p className="text-muted-foreground text-xs">
                {file.kind === "cv" ? "CV, " : ""}
                {sizeInWords(file.size)}
                {state && `, ${state}`}
              </p>
            </div>
            <Button asChild variant="outline" size="sm">
              <a href={`/dashboard/files/${file.id}`} download aria-label={`Download ${file.name}`}>
                <Download aria-hidden />
                Download
              </a>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
