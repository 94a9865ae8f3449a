"use client";

import { Check, Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { fieldLabel } from "@/lib/postings/labels";
import { FieldEditor } from "../form/field-editor";
import { needsLook, type ReviewRow, type RowState } from "./rows";

const states: Record<RowState, { words: string; variant: "warning" | "success" | "default" }> = {
  check: { words: "Check this", variant: "warning" },
  guessed: { words: "Guessed, not said", variant: "warning" },
  clear: { words: "Read clearly", variant: "default" },
  accepted: { words: "Accepted", variant: "success" },
};

type ReviewRowViewProps = {
  row: ReviewRow;
  texts: string[];
  isActive: boolean;
  isEditing: boolean;
  onActivate: () => void;
  onAccept: () => void;
  onEdit: (editing: boolean) => void;
  /** Below the value, and instead of accepting it as it is: the choice of a company. */
  children?: ReactNode;
};

/** One field as it was read: its value, how sure that is and why not, and the two answers to it. */
export function ReviewRowView(props: ReviewRowViewProps) {
  const { row, texts, isActive, isEditing, onActivate, onAccept, onEdit, children } = props;
  const { field, state, confidence, doubts } = row;
  const label = fieldLabel(field);
  const open = needsLook(row);
  return (
    <li
      id={`row-${field}`}
      onFocus={onActivate}
      aria-current={isActive || undefined}
      className={cn(
        "scroll-mt-4 scroll-mb-24 border-l-3 border-l-transparent px-4 py-3",
        isActive && "border-l-primary bg-primary-soft/50",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h3 className="font-medium text-muted-foreground">{label}</h3>
        <Badge variant={states[state].variant}>{states[state].words}</Badge>
        {state === "check" && (
          <span className="text-muted-foreground text-xs">{Math.round(confidence * 100)} % sure</span>
        )}
        <span className="ml-auto flex gap-1">
          {open && !isEditing && !children && (
            <Button size="sm" data-accept={field} onClick={onAccept} aria-label={`Accept ${label}`}>
              <Check aria-hidden />
              Accept
            </Button>
          )}
          <Button
            size="sm"
            variant={isEditing ? "default" : "outline"}
            data-correct={field}
            aria-expanded={isEditing}
            aria-label={isEditing ? `Done with ${label}` : `Correct ${label}`}
            onClick={() => onEdit(!isEditing)}
          >
            {isEditing ? <Check aria-hidden /> : <Pencil aria-hidden />}
            {isEditing ? "Done" : "Correct"}
          </Button>
        </span>
      </div>
      {doubts.length > 0 && open && (
        <ul className="mt-1 text-warning-text">
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      {isEditing ? (
        <div className="@container mt-3">
          <FieldEditor field={field} />
        </div>
      ) : (
        <Values texts={texts} />
      )}
      {children}
    </li>
  );
}

function Values({ texts }: { texts: string[] }) {
  if (texts.length === 0) return <p className="mt-1 text-muted-foreground">Nothing</p>;
  if (texts.length > 6) return <p className="mt-1 wrap-anywhere">{texts.join(" · ")}</p>;
  return (
    <ul className="mt-1 grid gap-0.5">
      {[...new Set(texts)].map((text) => (
        <li key={text} className="wrap-anywhere">
          {text}
        </li>
      ))}
    </ul>
  );
}
