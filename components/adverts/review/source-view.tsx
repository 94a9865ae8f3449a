"use client";

import { type MouseEvent, useEffect, useRef } from "react";
import { cn } from "@/lib/cn";
import { fieldLabel } from "@/lib/postings/labels";
import { type EditableField, fieldGroups } from "../form/field-editor";
import type { Segment } from "./marks";

/** A hue for each group of fields. The label says which field it is, so that no colour has to. */
const hues = [
  "--chart-1",
  "--chart-4",
  "--chart-2",
  "--chart-5",
  "--muted-foreground",
  "--chart-3",
  "--chart-4",
  "--chart-2",
];
const hueOf = new Map(
  fieldGroups.flatMap(({ rows }, index) =>
    rows.flat().map((field) => [field as string, hues[index] ?? "--chart-1"]),
  ),
);

type SourceViewProps = {
  segments: Segment[];
  language: string;
  active: EditableField | null;
  onChoose: (field: EditableField) => void;
};

/** The text as it was pasted, with a labelled mark wherever something was read. A click on one leads to its field. */
export function SourceView({ segments, language, active, onChoose }: SourceViewProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active || !box.current) return;
    const mark = box.current.querySelector<HTMLElement>(`mark[data-fields~="${active}"]`);
    if (!mark) return;
    // Only the pane scrolls: scrollIntoView would move the page under a small screen's fields too.
    const top = mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    box.current.scrollTo({
      top: box.current.scrollTop + top - box.current.clientHeight / 3,
      behavior: "smooth",
    });
  }, [active]);

  function click(event: MouseEvent) {
    const mark = (event.target as HTMLElement).closest<HTMLElement>("mark[data-fields]");
    const field = mark?.dataset.fields?.split(" ")[0];
    if (field) onChoose(field as EditableField);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the fields beside are the way for the keyboard
    <section
      ref={box}
      onClick={click}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
      tabIndex={0}
      aria-label="The advert as it came in"
      className="min-h-0 flex-1 overflow-y-auto rounded-xl border bg-card p-4 -outline-offset-2"
    >
      <div dir="auto" lang={language} className="whitespace-pre-wrap leading-7 wrap-anywhere">
        {segments.map((segment, index) => (
          <SegmentView key={segment.start} segment={segment} before={segments[index - 1]} active={active} />
        ))}
      </div>
    </section>
  );
}

type SegmentViewProps = { segment: Segment; before: Segment | undefined; active: EditableField | null };

function SegmentView({ segment: { text, fields }, before, active }: SegmentViewProps) {
  const [field] = fields;
  if (!field || text.trim() === "") return text;
  const isText = field === "sections";
  const isActive = active !== null && fields.includes(active);
  const hue = `var(${hueOf.get(isActive ? active : field) ?? "--chart-1"})`;
  const strength = isActive ? 45 : isText ? 0 : 16;
  const continues = before?.fields[0] === field && !before.text.includes("\n");
  return (
    <mark
      data-fields={fields.join(" ")}
      title={fields.map(fieldLabel).join(", ")}
      style={{
        backgroundColor: strength ? `color-mix(in oklab, ${hue} ${strength}%, transparent)` : "transparent",
        boxShadow: `inset 0 -2px 0 ${isText && !isActive ? "var(--border)" : hue}`,
      }}
      className={cn("cursor-pointer rounded-[3px] text-foreground", isActive && "font-medium")}
    >
      {!isText && !continues && (
        <span className="mr-1 select-none rounded-[3px] bg-background/80 px-1 font-medium text-2xs text-muted-foreground">
          {fieldLabel(field)}
        </span>
      )}
      {text}
    </mark>
  );
}
