"use client";

import { SectionCard } from "@/components/layout/section-card";
import { cn } from "@/lib/cn";
import { FieldEditor, fieldGroups } from "../form/field-editor";

/** Every field of the advert, in groups. */
export function EditorForm() {
  return (
    <div className="grid gap-4">
      {fieldGroups.map(({ id, title, rows }) => (
        <SectionCard key={id} id={`group-${id}`} title={title}>
          <div className="grid gap-4">
            {rows.map((fields) => (
              <div
                key={fields.join()}
                className={cn("grid items-start gap-4", fields.length > 1 && "@lg:grid-cols-2")}
              >
                {fields.map((field) => (
                  <div key={field} className="min-w-0">
                    <FieldEditor field={field} />
                  </div>
                ))}
              </div>
            ))}
          </div>
        </SectionCard>
      ))}
    </div>
  );
}
