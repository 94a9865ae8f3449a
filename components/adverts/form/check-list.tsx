"use client";

import { Fieldset } from "@/components/form/fieldset";
import { Checkbox } from "@/components/ui/checkbox";
import { useAdvertForm } from "./advert-form";
import { GuessMark } from "./guess-mark";

type CheckListProps<T extends string> = {
  path: string;
  legend: string;
  options: Record<T, string>;
  values: T[];
  onChange: (values: T[]) => void;
};

/** Several of a few. */
export function CheckList<T extends string>({ path, legend, options, values, onChange }: CheckListProps<T>) {
  const { errors } = useAdvertForm();
  const toggle = (value: T) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <Fieldset id={path} legend={legend} error={errors[path]}>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {(Object.keys(options) as T[]).map((value) => (
          <label
            key={value}
            htmlFor={`${path}.${value}`}
            className="flex min-h-7 pointer-coarse:min-h-11 items-center gap-2"
          >
            <Checkbox
              id={`${path}.${value}`}
              checked={values.includes(value)}
              onChange={() => toggle(value)}
            />
            {options[value]}
          </label>
        ))}
      </div>
      <GuessMark path={path} />
    </Fieldset>
  );
}
