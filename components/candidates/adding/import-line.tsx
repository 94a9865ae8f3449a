"use client";

import { X } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Progress } from "@/components/ui/progress";
import type { CvField } from "@/lib/candidates/read-cv/read-cv";
import { type ImportRow, isBusy, isReady, resultOf } from "./import-rows";
import type { Person } from "./person-fields";

type ImportLineProps = {
  row: ImportRow;
  onCorrect: (person: Person) => void;
  onAdd: (knownId: string | null) => void;
  onRemove: () => void;
};

const fields: { key: keyof Person & CvField; label: string; type: string; width: string }[] = [
  { key: "name", label: "Name", type: "text", width: "basis-44" },
  { key: "email", label: "E-mail", type: "email", width: "basis-56" },
  { key: "phone", label: "Phone", type: "tel", width: "basis-36" },
];

const fieldWords: Record<CvField, string> = {
  name: "the name",
  email: "the address",
  phone: "a phone number",
  links: "links",
};

function said(row: ImportRow): string | null {
  if (!row.facts || row.state === "added") return null;
  const { missing, guessed } = row.facts;
  const list = new Intl.ListFormat("en");
  const notes = [
    guessed.length > 0 &&
      `Check ${list.format(guessed.map((field) => fieldWords[field]))}: put together from the file.`,
    missing.length > 0 && `Not found in it: ${list.format(missing.map((field) => fieldWords[field]))}.`,
  ];
  return notes.filter(Boolean).join(" ") || null;
}

/** One file with what was read of it, to be corrected, added or left out. */
export function ImportLine({ row, onCorrect, onAdd, onRemove }: ImportLineProps) {
  const { person, known, state, problem, errors, href, fileName } = row;
  const result = resultOf(row);
  const note = said(row);
  const isOpen = state === "read";
  return (
    <li className="grid gap-2.5 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="min-w-0 flex-1 basis-40 truncate font-medium" title={fileName}>
          {fileName}
        </span>
        <Badge variant={result.tone} dot>
          {result.words}
        </Badge>
        {href && (
          <Button asChild variant="outline" size="sm">
            <Link href={href as Route}>Open {person.name}</Link>
          </Button>
        )}
        {isOpen && !known && (
          <Button variant="outline" size="sm" disabled={!isReady(row)} onClick={() => onAdd(null)}>
            Add<span className="sr-only"> {person.name || fileName}</span>
          </Button>
        )}
        {!isBusy(row) && state !== "added" && (
          <Button variant="ghost" size="icon-sm" aria-label={`Leave out ${fileName}`} onClick={onRemove}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      {state === "sending" && (
        <Progress label={`${fileName} sent`} value={row.percent < 100 ? row.percent : undefined} />
      )}
      {isOpen && (
        <div className="flex flex-wrap gap-2">
          {fields.map(({ key, label, type, width }) => (
            <Input
              key={key}
              type={type}
              aria-label={`${label} of ${fileName}`}
              aria-invalid={errors[key] ? true : undefined}
              placeholder={label}
              value={person[key]}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => onCorrect({ ...person, [key]: event.target.value })}
              className={`min-w-0 flex-1 ${width}`}
            />
          ))}
        </div>
      )}
      {known && isOpen && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <span>
            {known.candidate.name} has this address already
            {known.applicationId && ", and is in this posting's pipeline"}.
          </span>
          <Link
            href={
              (known.applicationId
                ? `/dashboard/applications/${known.applicationId}`
                : `/dashboard/candidates/${known.candidate.id}`) as Route
            }
            target="_blank"
            className="text-primary underline underline-offset-4"
          >
            Open<span className="sr-only"> {known.candidate.name} in a new tab</span>
          </Link>
          {!known.applicationId && (
            <Button variant="outline" size="sm" onClick={() => onAdd(known.candidate.id)}>
              Add the file to them
            </Button>
          )}
        </p>
      )}
      {(problem || note) && (
        <p className={problem ? "text-destructive-text text-sm" : "text-muted-foreground text-sm"}>
          {problem ?? note} {Object.values(errors).flat().join(" ")}
        </p>
      )}
    </li>
  );
}
