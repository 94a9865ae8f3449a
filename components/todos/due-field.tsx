"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { nextMonday, plusDays } from "@/lib/todos/rules";

type DueFieldProps = {
  id: string;
  value: string | null;
  today: string;
  onChange: (day: string | null) => void;
  error?: string[];
};

/** Until when: the days that one says most in words, and any other by the calendar. */
export function DueField({ id, value, today, onChange, error }: DueFieldProps) {
  const choices = [
    { day: today, words: "Today" },
    { day: plusDays(today, 1), words: "Tomorrow" },
    { day: plusDays(today, 3), words: "In three days" },
    { day: nextMonday(today), words: "Next week (Monday)" },
  ];
  const isPlain = value === null || choices.some(({ day }) => day === value);
  const [picking, setPicking] = useState(!isPlain);
  return (
    <div className="flex min-w-0 flex-wrap gap-2">
      <Field
        name={`${id}-due`}
        label="Due"
        hideLabel
        className="min-w-36 flex-1"
        error={picking ? undefined : error}
      >
        <NativeSelect
          value={picking ? "pick" : (value ?? "")}
          onChange={(event) => {
            const chosen = event.target.value;
            setPicking(chosen === "pick");
            if (chosen !== "pick") onChange(chosen || null);
          }}
        >
          <option value="">No day</option>
          {choices.map(({ day, words }) => (
            <option key={words} value={day}>
              {words}
            </option>
          ))}
          <option value="pick">Another day …</option>
        </NativeSelect>
      </Field>
      {picking && (
        <Field name={`${id}-day`} label="Day" hideLabel className="min-w-36 flex-1" error={error}>
          <Input
            type="date"
            value={value ?? ""}
            onChange={(event) => onChange(event.currentTarget.value || null)}
          />
        </Field>
      )}
    </div>
  );
}
