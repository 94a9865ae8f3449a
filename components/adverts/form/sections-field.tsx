"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { GripVertical, Plus } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Fieldset } from "@/components/form/fieldset";
import { Button } from "@/components/ui/button";
import type { Section } from "@/lib/adverts/schema";
import { cn } from "@/lib/cn";
import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { GuessMark } from "./guess-mark";
import { moved, RowButtons } from "./row-list";
import { TextField } from "./text-field";

/** Sections have no ids of their own: each gets a key for as long as the editor is open, which moves with it. */
function useKeys(count: number) {
  const next = useRef(count);
  const [keys, setKeys] = useState(() => Array.from({ length: count }, (_, index) => index + 1));
  const fresh = () => ++next.current;
  while (keys.length < count) keys.push(fresh());
  return { keys: keys.slice(0, count), setKeys, fresh };
}

/** The text of the advert: titled parts in Markdown, put in order with the mouse, the keyboard or the buttons. */
export function SectionsField() {
  const { advert, change, errors } = useAdvertForm();
  const { sections } = advert;
  const { keys, setKeys, fresh } = useKeys(sections.length);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const contextId = useId();

  function move(from: number, to: number) {
    setKeys(moved(keys, from, to));
    change({ sections: moved(sections, from, to) });
  }
  function drop({ active, over }: DragEndEvent) {
    const [from, to] = [keys.indexOf(Number(active.id)), keys.indexOf(Number(over?.id))];
    if (from >= 0 && to >= 0 && from !== to) move(from, to);
  }
  function add() {
    setKeys([...keys, fresh()]);
    change({ sections: [...sections, { heading: "", body: "" }] });
    setTimeout(() => document.getElementById(`sections.${sections.length}.heading`)?.focus());
  }
  function remove(index: number) {
    setKeys(keys.toSpliced(index, 1));
    change({ sections: sections.toSpliced(index, 1) });
  }

  return (
    <Fieldset
      id="sections"
      legend={fieldLabels.sections}
      hint="Markdown: “- ” makes a bullet, “### ” a sub-heading, **bold**, *italic*."
      error={errors.sections}
    >
      <DndContext id={contextId} sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={keys} strategy={verticalListSortingStrategy}>
          <ol className="grid gap-3">
            {sections.map((section, index) => (
              <SectionRow
                key={keys[index]}
                id={keys[index] ?? index}
                index={index}
                section={section}
                language={advert.language}
                onChange={(changed) => change({ sections: sections.with(index, changed) })}
                onUp={index > 0 ? () => move(index, index - 1) : undefined}
                onDown={index < sections.length - 1 ? () => move(index, index + 1) : undefined}
                onRemove={() => remove(index)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <div>
        <Button variant="outline" size="sm" onClick={add}>
          <Plus aria-hidden />
          Add a section
        </Button>
      </div>
    </Fieldset>
  );
}

type SectionRowProps = {
  id: number;
  index: number;
  section: Section;
  language: string;
  onChange: (section: Section) => void;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
};

function SectionRow({ id, index, section, language, onChange, onUp, onDown, onRemove }: SectionRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });
  const path = `sections.${index}`;
  const noun = section.heading ? `section “${section.heading}”` : `section ${index + 1}`;
  return (
    <li
      ref={setNodeRef}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      className={cn(
        "grid gap-3 rounded-lg border bg-background p-3",
        isDragging && "relative z-10 shadow-lg",
      )}
    >
      <div className="flex items-end gap-1.5">
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={`Drag ${noun}`}
          className="inline-flex h-(--control) w-7 shrink-0 cursor-grab touch-none items-center justify-center rounded-md text-muted-foreground hover:bg-accent active:cursor-grabbing"
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        <TextField
          path={`${path}.heading`}
          label={`Heading of section ${index + 1}`}
          hideLabel
          placeholder="Heading"
          lang={language}
          value={section.heading}
          onChange={(heading) => onChange({ ...section, heading: heading ?? "" })}
          className="min-w-0 flex-1"
        />
        <RowButtons compact noun={noun} onUp={onUp} onDown={onDown} onRemove={onRemove} />
      </div>
      <TextField
        path={`${path}.body`}
        label={`Text of section ${index + 1}`}
        hideLabel
        lines={8}
        lang={language}
        value={section.body}
        onChange={(body) => onChange({ ...section, body: body ?? "" })}
      />
      <GuessMark path={path} />
    </li>
  );
}
