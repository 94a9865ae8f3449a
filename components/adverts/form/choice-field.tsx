"use client";

import type { ReactNode } from "react";
import { Field } from "@/components/form/field";
import { NativeSelect } from "@/components/ui/native-select";
import { useAdvertForm } from "./advert-form";
import { GuessMark } from "./guess-mark";

type ChoiceFieldProps<T extends string> = {
  path: string;
  label: ReactNode;
  value: T | null;
  onChange: (value: T | null) => void;
  /** The words for each value, in the order of the list. */
  options: Record<T, string>;
  /** What null reads as; without it there is always a value. */
  none?: string;
  hint?: ReactNode;
  hideLabel?: boolean;
  className?: string;
};

export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { path, label, value, onChange, options, none, hint, hideLabel, className } = props;
  const { errors } = useAdvertForm();
  return (
    <div className={className}>
      <Field name={path} label={label} hint={hint} hideLabel={hideLabel} error={errors[path]}>
        {(control) => (
          <NativeSelect
            {...control}
            value={value ?? ""}
            onChange={(event) => onChange((event.target.value || null) as T | null)}
          >
            {none !== undefined && <option value="">{none}</option>}
            {value !== null && !(value in options) && <option value={value}>{value}</option>}
            {Object.entries<string>(options).map(([key, words]) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <GuessMark path={path} />
    </div>
  );
}
