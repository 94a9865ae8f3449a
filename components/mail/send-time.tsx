"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { undoSeconds } from "@/lib/applications/rules";

/** The reader's own zone, as people say it: "Europe/Madrid, UTC+1". */
function zoneWords(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const part = new Intl.DateTimeFormat("en-GB", { timeZoneName: "shortOffset" })
    .formatToParts(new Date())
    .find(({ type }) => type === "timeZoneName");
  return timeZone === "UTC" ? timeZone : `${timeZone}, ${part?.value.replace("GMT", "UTC") ?? ""}`;
}

const two = (value: number) => String(value).padStart(2, "0");

/** A moment as a datetime-local field wants it, in the reader's zone. */
function localValue(date: Date): string {
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function tomorrowMorning(): string {
  const date = new Date();
  date.setDate(date.getDate() + 1);
  date.setHours(9, 0, 0, 0);
  return localValue(date);
}

type SendTimeProps = {
  /** What a datetime-local field holds; null sends now. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string[];
};

/** Now, with the time to take it back, or at a moment in the writer's own time zone, which is said. */
export function SendTime({ value, onChange, error }: SendTimeProps) {
  const [least] = useState(() => localValue(new Date()));
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <Field
        name="when"
        label="When it goes"
        hint={
          value === null ? `You can undo it for ${undoSeconds} seconds.` : "You can take it back until then."
        }
      >
        <NativeSelect
          value={value === null ? "now" : "later"}
          onChange={(event) => onChange(event.target.value === "now" ? null : tomorrowMorning())}
        >
          <option value="now">Now</option>
          <option value="later">At a chosen time</option>
        </NativeSelect>
      </Field>
      {value !== null && (
        <Field
          name="sendAfter"
          label="Day and time"
          hint={`In your time zone: ${zoneWords()}.`}
          error={error}
          required
        >
          <Input
            type="datetime-local"
            value={value}
            min={least}
            onChange={(event) => onChange(event.target.value)}
          />
        </Field>
      )}
    </div>
  );
}
