"use client";

import { Download, FileText } from "lucide-react";
import dynamic from "next/dynamic";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Skeleton } from "@/components/ui/skeleton";
import type { ApplicationDetail } from "@/lib/applications/detail/view";

// pdf.js is large and only ever runs in a browser.
const PdfView = dynamic(() => import("./pdf-view").then((module) => module.PdfView), {
  ssr: false,
  loading: () => <Skeleton className="aspect-[1/1.414] w-full" />,
});

type SentFile = ApplicationDetail["files"][number];

const isPdf = (file: SentFile) => file.contentType === "application/pdf";

/** The latest CV; without one, the first file that can be shown. */
export function shownFile(files: SentFile[]): SentFile | null {
  return files.findLast((file) => file.kind === "cv") ?? files.find(isPdf) ?? null;
}

/** The CV as it looks, where it is a PDF; otherwise the words that are in it. */
export function CvView({ files }: { files: SentFile[] }) {
  const file = shownFile(files);
  if (!file)
    return (
      <Empty icon={FileText} title="No CV was sent">
        What the candidate wrote stands beside.
      </Empty>
    );
  const href = `/dashboard/files/${file.id}`;
  return (
    <div className="grid gap-3">
      <div className="flex items-center gap-3">
        <p className="min-w-0 flex-1 truncate text-muted-foreground text-sm" title={file.name}>
          {file.name}
        </p>
        <Button asChild variant="outline" size="sm">
          <a href={href} download aria-label={`Download ${file.name}`}>
            <Download aria-hidden />
            Download
          </a>
        </Button>
      </div>
      {isPdf(file) ? <PdfView key={file.id} url={href} text={file.text} /> : <CvText file={file} />}
    </div>
  );
}

function CvText({ file }: { file: SentFile }) {
  if (file.text)
    return (
      <div className="whitespace-pre-wrap rounded-lg border bg-card p-5 text-[0.9375rem] leading-relaxed wrap-anywhere sm:p-8">
        {file.text}
      </div>
    );
  return (
    <Empty
      icon={FileText}
      title={file.readState === "pending" ? "The text is being read" : "This file cannot be shown here"}
    >
      {file.readState === "pending"
        ? "It takes a few seconds. You can download the file meanwhile."
        : "Its text could not be read. Download it to open it on your computer."}
    </Empty>
  );
}
