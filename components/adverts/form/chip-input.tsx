"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { cn } from "@/lib/cn";

type ChipInputProps = {
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string[];
  /** What can be completed to; anything else may be added too, unless `onlyKnown`. */
  suggestions: string[];
  taken: string[];
  onAdd: (names: string[]) => void;
  onlyKnown?: boolean;
  placeholder?: string;
};

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** The best eight: those that start with what was typed, then those with a word that does. */
function matches(suggestions: string[], taken: string[], typed: string): string[] {
  const wanted = fold(typed.trim());
  if (wanted === "") return [];
  const used = new Set(taken.map(fold));
  const free = suggestions.filter((name) => !used.has(fold(name)));
  const starts = free.filter((name) => fold(name).startsWith(wanted));
  const inside = free.filter((name) => !starts.includes(name) && fold(name).includes(wanted));
  return [...starts, ...inside].slice(0, 8);
}

/** One box that adds names to a list: completes as one types, Enter or a comma adds, a pasted list is taken apart. */
export function ChipInput(props: ChipInputProps) {
  const { path, label, hint, error, suggestions, taken, onAdd, onlyKnown, placeholder } = props;
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const found = open ? matches(suggestions, taken, typed) : [];

  function add(names: string[]) {
    const known = (name: string) =>
      suggestions.find((other) => fold(other) === fold(name)) ?? (onlyKnown ? null : name);
    const fresh = names.flatMap((name) => known(name.trim()) ?? []).filter((name) => name !== "");
    if (fresh.length > 0) onAdd(fresh);
    setTyped("");
    setActive(-1);
  }
  function press(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === ",") {
      if (typed.trim() === "") return;
      event.preventDefault();
      add([found[active] ?? (onlyKnown ? (found[0] ?? typed) : typed)]);
    } else if (event.key === "Escape") setOpen(false);
  }

  return (
    <div className="relative">
      <Field name={path} label={label} hint={hint} error={error}>
        {(control) => (
          <Input
            {...control}
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
            autoComplete="off"
            placeholder={placeholder}
            value={typed}
            onKeyDown={press}
            onBlur={() => setOpen(false)}
            onFocus={() => setOpen(true)}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              setActive(-1);
            }}
            onPaste={(event) => {
              const names = event.clipboardData.getData("text").split(/[\n,;•]+/);
              if (names.length < 2) return;
              event.preventDefault();
              add(names);
            }}
          />
        )}
      </Field>
      <div
        id={listId}
        role="listbox"
        aria-label="Suggestions"
        className={cn(
          "absolute inset-x-0 top-full z-20 mt-1 rounded-lg border bg-popover p-1 shadow-lg",
          found.length === 0 && "hidden",
        )}
      >
        {found.map((name, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and the keys
          <div
            key={name}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add([name])}
            className="min-h-8 cursor-default rounded-md px-2 py-1.5 hover:bg-accent aria-selected:bg-accent"
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A name in a list, with a way out. */
export function Chip({
  children,
  onRemove,
  label,
}: {
  children: ReactNode;
  onRemove: () => void;
  label: string;
}) {
  return (
    <span className="inline-flex max-w-full items-center gap-1 rounded-full border bg-card py-0.5 pr-0.5 pl-2.5">
      <span className="min-w-0 wrap-anywhere">{children}</span>
      <button
        type="button"
        aria-label={label}
        onClick={onRemove}
        className="inline-flex size-6 pointer-coarse:size-9 shrink-0 items-center justify-center rounded-full text-muted-foreground hover:bg-accent hover:text-foreground"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}
