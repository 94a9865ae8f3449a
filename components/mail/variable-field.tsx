"use client";

import { type ChangeEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import type { ControlProps } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { cn } from "@/lib/cn";
import { variableLabels } from "@/lib/mail/labels";
import type { TemplateVariable } from "@/lib/mail/rules";

type VariableFieldProps = Partial<ControlProps> & {
  value: string;
  onChange: (value: string) => void;
  variables: readonly TemplateVariable[];
  /** A text of several lines; otherwise one line. */
  multiline?: boolean;
  className?: string;
  maxLength?: number;
};

/** The beginning of a variable that stands right before the caret. */
const begun = /\{\{\s*([\w-]*)$/;

/** The list stands below a field that may be taller than the window. */
const intoView = (list: HTMLElement | null) => list?.scrollIntoView({ block: "nearest" });

/** A field that offers the variables as soon as somebody types two braces. */
export function VariableField(props: VariableFieldProps) {
  const { value, onChange, variables, multiline, ...control } = props;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const offered = typed === null ? [] : variables.filter((name) => name.startsWith(typed));
  const chosen = offered[Math.min(at, offered.length - 1)];

  function change(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
    const { value: next, selectionStart } = event.target;
    setTyped(begun.exec(next.slice(0, selectionStart ?? next.length))?.[1] ?? null);
    setAt(0);
    onChange(next);
  }
  function insert(name: TemplateVariable) {
    const caret = field.current?.selectionStart ?? value.length;
    const before = value.slice(0, caret).replace(begun, `{{${name}}}`);
    setTyped(null);
    onChange(before + value.slice(caret).replace(/^\s*\}\}/, ""));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length, before.length);
    });
  }
  function press(event: KeyboardEvent) {
    if (!chosen) return;
    if (event.key === "ArrowDown") setAt((at + 1) % offered.length);
    else if (event.key === "ArrowUp") setAt((at + offered.length - 1) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") insert(chosen);
    else if (event.key === "Escape") setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const shared = {
    ...control,
    ref: field,
    value,
    onChange: change,
    onKeyDown: press,
    onBlur: () => setTyped(null),
    "aria-autocomplete": "list" as const,
    "aria-controls": chosen ? listId : undefined,
    "aria-activedescendant": chosen ? `${listId}-${chosen}` : undefined,
  };
  return (
    <div className="relative min-w-0">
      {multiline ? <Textarea {...shared} /> : <Input {...shared} />}
      {chosen && (
        <div
          id={listId}
          ref={intoView}
          role="listbox"
          aria-label="Variables"
          className="absolute z-20 mt-1 max-h-60 w-full overflow-y-auto rounded-md border bg-popover p-1 text-sm shadow-lg"
        >
          {offered.map((name) => (
            <div
              key={name}
              id={`${listId}-${name}`}
              role="option"
              tabIndex={-1}
              aria-selected={name === chosen}
              className={cn("cursor-pointer rounded-sm px-2 py-1.5", name === chosen && "bg-accent")}
              onMouseDown={(event) => {
                event.preventDefault();
                insert(name);
              }}
            >
              <code>{`{{${name}}}`}</code>
              <span className="ml-2 text-muted-foreground">{variableLabels[name]}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
