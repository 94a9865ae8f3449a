"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { NativeSelect } from "@/components/ui/native-select";
import { applicationSourceLabels } from "@/lib/applications/labels";
import type { Pipeline } from "@/lib/applications/queries";
import { type FilterName, ratingWords } from "./filter-words";
import type { Said, Say } from "./use-filters";

type FilterFieldsProps = { pipeline: Pipeline; said: Said; say: Say };
type Option = readonly [value: string, label: string];

function Labelled({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-1">
      <Label htmlFor={`filter-${name}`}>{label}</Label>
      {children}
    </div>
  );
}

type ChoiceProps = Omit<FilterFieldsProps, "pipeline"> & {
  name: FilterName;
  label: string;
  any: string;
  options: readonly Option[];
};

function Choice({ name, label, any, options, said, say }: ChoiceProps) {
  const value = String(said[name] ?? "");
  const isKnown = value === "" || options.some(([each]) => each === value);
  return (
    <Labelled name={name} label={label}>
      <NativeSelect
        id={`filter-${name}`}
        name={name}
        value={value}
        onChange={(event) => say({ [name]: event.target.value || undefined })}
      >
        <option value="">{any}</option>
        {!isKnown && <option value={value}>Something else</option>}
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </NativeSelect>
    </Labelled>
  );
}

type TypedProps = {
  name: FilterName;
  value: string;
  onTyped: (value: string) => void;
} & Omit<React.ComponentProps<typeof Input>, "name" | "value" | "onChange" | "defaultValue">;

/** While somebody types, the field is theirs; changed elsewhere, it follows the address. */
export function TypedFilter({ name, value, onTyped, ...props }: TypedProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  return (
    <Input
      ref={field}
      id={`filter-${name}`}
      name={name}
      defaultValue={value}
      autoComplete="off"
      onChange={(event) => onTyped(event.target.value)}
      {...props}
    />
  );
}

export const typingPause = 250;

/** Everything that the applications can be narrowed by, besides the name and the status. */
export function FilterFields({ pipeline, said, say }: FilterFieldsProps) {
  const { stages, sources, tags, skills, owners } = pipeline;
  const ids = (list: { id: string; name: string }[]) => list.map(({ id, name }) => [id, name] as const);
  const choices: Omit<ChoiceProps, "said" | "say">[] = [
    { name: "stage", label: "Stage", any: "Every stage", options: ids(stages) },
    {
      name: "source",
      label: "Source",
      any: "Every source",
      options: sources.map((source) => [source, applicationSourceLabels[source] ?? source]),
    },
    {
      name: "owner",
      label: "Owner",
      any: "Anybody",
      options: [["me", "Me"], ["nobody", "Nobody"], ...ids(owners)],
    },
    {
      name: "rating",
      label: "Rating",
      any: "Any or none",
      options: [1, 2, 3, 4, 5].map((stars) => [String(stars), ratingWords(stars)]),
    },
    { name: "tag", label: "Tag", any: "Any or none", options: ids(tags) },
    {
      name: "skill",
      label: "Skill in the CV",
      any: "Any or none",
      options: skills.map((name) => [name, name]),
    },
  ];
  return (
    <div className="grid grid-cols-1 gap-3 min-[24rem]:grid-cols-2">
      {choices.map((choice) => (
        <Choice key={choice.name} {...choice} said={said} say={say} />
      ))}
      <Labelled name="days" label="Days in stage, more than">
        <TypedFilter
          name="days"
          type="number"
          min={1}
          max={3650}
          value={String(said.days ?? "")}
          onTyped={(value) => say({ days: Number(value) || undefined }, typingPause)}
        />
      </Labelled>
      <div className="flex items-end">
        <Label className="flex min-h-(--control) items-center gap-2 font-normal">
          <Checkbox
            name="overdue"
            value="yes"
            checked={said.overdue === "yes"}
            onChange={(event) => say({ overdue: event.target.checked ? "yes" : undefined })}
          />
          Answer overdue
        </Label>
      </div>
      <div className="col-span-full grid gap-1">
        <Label htmlFor="filter-text">Words in CV, message or notes</Label>
        <TypedFilter
          name="text"
          type="search"
          maxLength={200}
          value={said.text ?? ""}
          aria-describedby="filter-text-hint"
          onTyped={(value) => say({ text: value || undefined }, typingPause)}
        />
        <p id="filter-text-hint" className="text-muted-foreground text-xs">
          “A phrase”, this OR that, -not this
        </p>
      </div>
    </div>
  );
}
