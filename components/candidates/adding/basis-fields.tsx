import { Field } from "@/components/form/field";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { basisLabels } from "@/lib/candidates/labels";
import { bases } from "@/lib/candidates/schema";
import type { FieldErrors } from "@/lib/errors";

export type Notice = { subject: string; text: string };
export type Lawful = { basis: string; tells: boolean; notice: Notice };

type BasisFieldsProps = {
  lawful: Lawful;
  onChange: (lawful: Lawful) => void;
  errors: FieldErrors;
  /** "them" for one person, "each of them" for many. */
  whom: string;
};

/** Why somebody's data may be kept, and whether they are told. */
export function BasisFields({ lawful, onChange, errors, whom }: BasisFieldsProps) {
  const { basis, tells, notice } = lawful;
  const word = (change: Partial<Notice>) => onChange({ ...lawful, notice: { ...notice, ...change } });
  return (
    <div className="grid gap-4">
      <Field
        name="basis"
        label="Why you may keep their data"
        hint="Kept in the audit trail. Consent for a talent pool is asked for separately."
        error={errors.basis}
        required
      >
        <NativeSelect value={basis} onChange={(event) => onChange({ ...lawful, basis: event.target.value })}>
          <option value="">Choose…</option>
          {bases.map((each) => (
            <option key={each} value={each}>
              {basisLabels[each]}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <div className="flex items-start gap-2">
        <Checkbox
          id="tells"
          className="mt-0.5"
          checked={tells}
          onChange={(event) => onChange({ ...lawful, tells: event.target.checked })}
        />
        <label htmlFor="tells">
          Tell {whom} by mail
          <span className="block text-muted-foreground text-sm">
            Who did not give you their data themselves has to be told within a month (GDPR Art. 14). Without
            this, nobody gets a mail.
          </span>
        </label>
      </div>
      {tells && (
        <div className="grid gap-4 border-l-2 pl-4">
          <Field name="notice.subject" label="Subject" error={errors["notice.subject"]}>
            <Input
              maxLength={200}
              value={notice.subject}
              onChange={(event) => word({ subject: event.target.value })}
            />
          </Field>
          <Field
            name="notice.text"
            label="Mail"
            hint="What stands in {{double braces}} is filled in for each person."
            error={errors["notice.text"]}
          >
            <Textarea
              rows={12}
              value={notice.text}
              onChange={(event) => word({ text: event.target.value })}
            />
          </Field>
        </div>
      )}
    </div>
  );
}
