"use client";

import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { useAdvertForm } from "./advert-form";
import { GuessMark } from "./guess-mark";

type TextFieldProps = {
  /** The path in the advert, which is also the control's id: findings and errors lead to it. */
  path: string;
  label: ReactNode;
  value: string | null;
  onChange: (value: string | null) => void;
  type?: HTMLInputTypeAttribute;
  hint?: ReactNode;
  lines?: number;
  list?: string;
  placeholder?: string;
  hideLabel?: boolean;
  lang?: string;
  maxLength?: number;
  className?: string;
};

/** A line, a day or a few lines of text; empty is null, "not said". */
export function TextField(props: TextFieldProps) {
  const { path, label, value, onChange, type, hint, lines, hideLabel, className, ...rest } = props;
  const { errors } = useAdvertForm();
  const change = (text: string) => onChange(text === "" ? null : text);
  return (
    <div className={className}>
      <Field name={path} label={label} hint={hint} hideLabel={hideLabel} error={errors[path]}>
        {(control) =>
          lines ? (
            <Textarea
              {...control}
              {...rest}
              rows={lines}
              value={value ?? ""}
              onChange={(event) => change(event.target.value)}
            />
          ) : (
            <Input
              {...control}
              {...rest}
              type={type}
              value={value ?? ""}
              onChange={(event) => change(event.target.value)}
            />
          )
        }
      </Field>
      <GuessMark path={path} />
    </div>
  );
}
