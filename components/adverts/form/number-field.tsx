"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { useAdvertForm } from "./advert-form";
import { GuessMark } from "./guess-mark";

type NumberFieldProps = {
  path: string;
  label: ReactNode;
  value: number | null;
  onChange: (value: number | null) => void;
  hint?: ReactNode;
  hideLabel?: boolean;
  placeholder?: string;
  className?: string;
};

/** "1.234,50", "1,234.50", "45k" and "12.85" as people write them; null for nothing, undefined for no number. */
export function readNumber(text: string): number | null | undefined {
  const bare = text.trim().replace(/[\s'’]/g, "");
  if (bare === "") return null;
  const thousand = /k$/i.test(bare) ? 1_000 : 1;
  const digits = bare.replace(/k$/i, "");
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[.,](?=\d{3}(\D|$))/g, "");
  const number = Number(decimal ? `${whole}.${decimal[1]}` : whole);
  return Number.isFinite(number) && /\d/.test(bare) ? number * thousand : undefined;
}

/** A number typed in any of the usual ways. What is no number stays in the box and is said. */
export function NumberField({
  path,
  label,
  value,
  onChange,
  hint,
  hideLabel,
  placeholder,
  className,
}: NumberFieldProps) {
  const { errors } = useAdvertForm();
  const [text, setText] = useState(value === null ? "" : String(value));
  useEffect(() => {
    setText((shown) => (readNumber(shown) === value ? shown : value === null ? "" : String(value)));
  }, [value]);
  const isOdd = readNumber(text) === undefined;
  function type(typed: string) {
    setText(typed);
    const number = readNumber(typed);
    if (number !== undefined) onChange(number);
  }
  return (
    <div className={className}>
      <Field
        name={path}
        label={label}
        hint={hint}
        hideLabel={hideLabel}
        error={isOdd ? "Use a number." : errors[path]}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            value={text}
            onChange={(event) => type(event.target.value)}
            className="tabular-nums"
          />
        )}
      </Field>
      <GuessMark path={path} />
    </div>
  );
}
