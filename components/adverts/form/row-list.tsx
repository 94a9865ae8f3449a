"use client";

import { ChevronDown, ChevronUp, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Fieldset } from "@/components/form/fieldset";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import { useAdvertForm } from "./advert-form";

type RowListProps<T> = {
  path: string;
  legend: ReactNode;
  /** One entry, in the middle of a sentence: "place", "pay range". */
  noun: string;
  items: T[];
  onChange: (items: T[]) => void;
  blank: () => T;
  render: (item: T, update: (item: T) => void, path: string) => ReactNode;
  hint?: ReactNode;
  /** An entry is one control: its buttons stand beside each other. */
  compact?: boolean;
};

export function moved<T>(items: T[], from: number, to: number): T[] {
  const next = items.toSpliced(from, 1);
  return next.toSpliced(to, 0, ...items.slice(from, from + 1));
}

/** A list of entries with several parts each: add, remove, move up and down. */
export function RowList<T>(props: RowListProps<T>) {
  const { path, legend, noun, items, onChange, blank, render, hint, compact } = props;
  const { errors } = useAdvertForm();
  const list = useRef<HTMLOListElement>(null);
  function add() {
    onChange([...items, blank()]);
    // The new row is there only after React has drawn it.
    setTimeout(() =>
      list.current?.lastElementChild?.querySelector<HTMLElement>("input, select, textarea")?.focus(),
    );
  }
  return (
    <Fieldset id={path} legend={legend} hint={hint} error={errors[path]}>
      <ol ref={list} className="grid gap-3">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name of its own, and two may be the same
          <li key={index} className="flex items-start gap-1.5 rounded-lg border bg-background p-3">
            <div className="@container grid min-w-0 flex-1 gap-3">
              {render(item, (changed) => onChange(items.with(index, changed)), `${path}.${index}`)}
            </div>
            <RowButtons
              compact={compact}
              noun={`${noun} ${index + 1}`}
              onUp={index > 0 ? () => onChange(moved(items, index, index - 1)) : undefined}
              onDown={index < items.length - 1 ? () => onChange(moved(items, index, index + 1)) : undefined}
              onRemove={() => onChange(items.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button variant="outline" size="sm" onClick={add}>
          <Plus aria-hidden />
          Add {items.length === 0 ? `a ${noun}` : `another ${noun}`}
        </Button>
      </div>
    </Fieldset>
  );
}

type RowButtonsProps = {
  noun: string;
  compact?: boolean;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
};

/** They stay in place when they have nothing to do, so that the hand does not slip onto the next one. */
export function RowButtons({ noun, compact, onUp, onDown, onRemove }: RowButtonsProps) {
  return (
    <div className={cn("flex shrink-0 items-center", !compact && "flex-col")}>
      <Button variant="ghost" size="icon-sm" aria-label={`Move ${noun} up`} disabled={!onUp} onClick={onUp}>
        <ChevronUp aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Move ${noun} down`}
        disabled={!onDown}
        onClick={onDown}
      >
        <ChevronDown aria-hidden />
      </Button>
      <Button variant="ghost" size="icon-sm" aria-label={`Remove ${noun}`} onClick={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </div>
  );
}
