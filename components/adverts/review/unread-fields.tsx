"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fieldLabel } from "@/lib/postings/labels";
import { type EditableField, FieldEditor } from "../form/field-editor";

/** What the advert says nothing about. Each can be filled in here; nothing has to be. */
export function UnreadFields({ fields }: { fields: EditableField[] }) {
  const [open, setOpen] = useState<EditableField[]>([]);
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="unread" className="border-t px-4 py-4">
      <h2 id="unread" className="font-semibold">
        Not said
      </h2>
      <p className="mb-3 text-muted-foreground">
        The advert says nothing about these. They stay empty unless you fill them in.
      </p>
      <div className="flex flex-wrap gap-1.5">
        {fields
          .filter((field) => !open.includes(field))
          .map((field) => (
            <Button key={field} variant="outline" size="sm" onClick={() => setOpen([...open, field])}>
              <Plus aria-hidden />
              {fieldLabel(field)}
            </Button>
          ))}
      </div>
      <div className="@container mt-4 grid gap-4">
        {open.map((field) => (
          <FieldEditor key={field} field={field} />
        ))}
      </div>
    </section>
  );
}
