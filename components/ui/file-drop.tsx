"use client";

import { FileText, X } from "lucide-react";
import { type ComponentProps, type DragEvent, useRef, useState } from "react";
import { cn } from "@/lib/cn";
import { Button } from "./button";

const english = {
  drop: "Drop a file here, or choose one",
  dropMany: "Drop files here, or choose them",
  remove: (name: string) => `Remove ${name}`,
  tooLarge: (name: string, limit: string) => `${name} is larger than ${limit} and was not added`,
};

type FileDropProps = Omit<ComponentProps<"input">, "type" | "onChange"> & {
  /** Larger files are refused in the browser, with words; the server checks again. */
  maxBytes?: number;
  onFilesChange?: (files: File[]) => void;
  words?: Partial<typeof english>;
  /** For sizes; the same on server and browser. */
  locale?: string;
};

function sizeText(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** Puts the files into the input itself, so that an ordinary form sends them. */
function fill(input: HTMLInputElement, files: File[]) {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
}

/** A file input that browsers without JavaScript show and send as it is; with it, files can be dropped and removed. */
export function FileDrop(props: FileDropProps) {
  const { className, maxBytes, onFilesChange, words, locale = "en", multiple, ...input } = props;
  const say = { ...english, ...words };
  const ref = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);

  function choose(chosen: File[]) {
    if (!ref.current) return;
    const fits = (file: File) => maxBytes === undefined || file.size <= maxBytes;
    const kept = chosen.filter(fits).slice(0, multiple ? undefined : 1);
    setRefused(
      chosen
        .filter((file) => !fits(file))
        .map((file) => say.tooLarge(file.name, sizeText(maxBytes ?? 0, locale))),
    );
    fill(ref.current, kept);
    setFiles(kept);
    onFilesChange?.(kept);
  }
  function add(more: File[]) {
    choose(multiple ? [...files, ...more] : more);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!input.disabled && event.dataTransfer.files.length > 0) add([...event.dataTransfer.files]);
  }

  return (
    <div className={cn("grid min-w-0 gap-2", className)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same */}
      <div
        data-slot="file-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className="grid gap-2 rounded-lg border border-input border-dashed bg-card px-4 py-4 transition-colors has-aria-invalid:border-destructive has-disabled:opacity-60 data-over:border-primary data-over:bg-primary-soft"
      >
        <span aria-hidden className="text-(length:--control-text) text-muted-foreground">
          {multiple ? say.dropMany : say.drop}
        </span>
        <input
          ref={ref}
          type="file"
          multiple={multiple}
          className="w-full min-w-0 text-muted-foreground text-sm file:mr-3 file:h-(--control) file:cursor-pointer file:rounded-md file:border file:border-input/60 file:border-solid file:bg-secondary file:px-3 file:font-medium file:text-(length:--control-text) file:text-foreground file:shadow-xs hover:file:bg-accent"
          onChange={(event) => add([...(event.target.files ?? [])])}
          {...input}
        />
      </div>
      {files.length > 0 && (
        <ul className="grid gap-1.5">
          {files.map((file, index) => (
            <li
              key={`${file.name}-${file.size}-${file.lastModified}`}
              className="flex items-center gap-2 rounded-md border bg-card py-1 pr-1 pl-2.5 text-sm"
            >
              <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
              <span className="min-w-0 flex-1 truncate">{file.name}</span>
              <span className="shrink-0 text-muted-foreground tabular-nums">
                {sizeText(file.size, locale)}
              </span>
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={say.remove(file.name)}
                onClick={() => choose(files.filter((_, other) => other !== index))}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div role="alert" className="text-destructive-text text-sm empty:hidden">
        {refused.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  );
}
