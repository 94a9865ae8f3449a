import Form from "next/form";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { type AuditFilter, auditEventNames } from "@/lib/audit/schema";

/** A plain GET form: the state is the address. */
export function AuditFilters({ filter }: { filter: AuditFilter }) {
  return (
    <Form action="/dashboard/settings/audit" className="mb-4 flex flex-wrap items-end gap-3">
      {filter.by && <input type="hidden" name="by" value={filter.by} />}
      {filter.record && <input type="hidden" name="record" value={filter.record} />}
      <Field name="name" label="Event" className="w-64">
        <NativeSelect key={filter.name} defaultValue={filter.name ?? ""}>
          <option value="">All events</option>
          {auditEventNames.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Button type="submit" variant="outline">
        Filter
      </Button>
    </Form>
  );
}
