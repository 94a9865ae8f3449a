"use client";

import { LoaderCircle } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ClipboardEvent, useRef, useState, useTransition } from "react";
import { Field } from "@/components/form/field";
import { SectionCard } from "@/components/layout/section-card";
import { Button } from "@/components/ui/button";
import { FileDrop } from "@/components/ui/file-drop";
import { Kbd } from "@/components/ui/kbd";
import { Textarea } from "@/components/ui/textarea";
import { importPostingAction } from "@/lib/postings/actions";
import { Problem } from "./problem";
import { mostBytes, readFileText } from "./read-file";

/** What a server action takes at most, with room for what wraps it. */
const mostText = 900_000;
const looksLikeHtml = (text: string) =>
  /^\s*<(!doctype|html|head|body|script|div|article|section|main)\b/i.test(text);

/** The text of an advert, pasted or from a file, and shown before it is read. What is in the box stays until it is in. */
export function ImportAdvert() {
  const router = useRouter();
  const [source, setSource] = useState("");
  const [fileName, setFileName] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const [pending, start] = useTransition();
  const box = useRef<HTMLTextAreaElement>(null);

  async function choose([file]: File[]) {
    setMessage(null);
    if (!file) return setFileName(null);
    setReading(true);
    try {
      const { text } = await readFileText(file);
      setSource(text);
      setFileName(file.name);
      box.current?.focus();
    } catch (error) {
      setMessage((error as Error).message);
    } finally {
      setReading(false);
    }
  }

  function paste(event: ClipboardEvent) {
    const [file] = event.clipboardData.files;
    if (!file || event.clipboardData.getData("text/plain")) return;
    event.preventDefault();
    void choose([file]);
  }

  function submit() {
    if (pending || reading) return;
    if (source.trim() === "") {
      setMessage("Paste the text of an advert first, or choose a file.");
      box.current?.focus();
      return;
    }
    if (new Blob([source]).size > mostText) {
      setMessage("This is far longer than an advert. Paste only the part that is about the job.");
      return;
    }
    const via = looksLikeHtml(source) ? "html" : fileName ? "file" : "paste";
    setMessage(null);
    start(async () => {
      const result = await importPostingAction({ source, via }).catch(() => null);
      if (result?.ok) router.push(`/dashboard/postings/${result.value.postingId}/review` as Route);
      else
        setMessage(result?.message ?? "The server could not be reached. Your text is still here: try again.");
    });
  }

  return (
    <SectionCard title="From an advert" description="Text, or the HTML of a page. Nothing is published yet.">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Problem message={message} />
        <Field
          name="source"
          label="Text of the advert"
          hint={fileName ? `Read from ${fileName}. Look it over, then go on.` : undefined}
        >
          {(control) => (
            <Textarea
              {...control}
              ref={box}
              value={source}
              autoFocus
              spellCheck={false}
              disabled={pending}
              onChange={(event) => setSource(event.target.value)}
              onPaste={paste}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
              }}
              placeholder="Paste here"
              className="field-sizing-fixed h-[clamp(14rem,calc(100dvh-30rem),40rem)] resize-y font-mono text-[0.8125rem]"
            />
          )}
        </Field>
        <FileDrop
          aria-label="File with the advert"
          accept=".txt,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf"
          maxBytes={mostBytes}
          disabled={pending || reading}
          onFilesChange={(files) => void choose(files)}
          words={{ drop: "Or drop a .txt, .html, .pdf or .docx file here" }}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" aria-disabled={pending || reading || undefined}>
            {(pending || reading) && <LoaderCircle aria-hidden className="animate-spin" />}
            {pending ? "Reading the advert…" : reading ? "Reading the file…" : "Read the advert"}
          </Button>
          <span className="hidden items-center gap-1 text-muted-foreground text-xs pointer-fine:flex">
            <Kbd>Ctrl</Kbd>
            <Kbd>Enter</Kbd>
          </span>
        </div>
      </form>
    </SectionCard>
  );
}
