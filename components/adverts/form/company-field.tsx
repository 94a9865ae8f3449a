"use client";

import { fieldLabels } from "@/lib/postings/labels";
import { useAdvertForm } from "./advert-form";
import { TextField } from "./text-field";

/** The name of a company there is, or of one to be made. */
export function CompanyField() {
  const { advert, change, companies } = useAdvertForm();
  const isNew =
    advert.companyName &&
    !companies.some((name) => name.toLowerCase() === advert.companyName?.trim().toLowerCase());
  return (
    <>
      <TextField
        path="companyName"
        label={fieldLabels.companyName}
        value={advert.companyName}
        list="companies"
        hint={isNew ? "A new company; it is made when you publish." : undefined}
        onChange={(companyName) => change({ companyName })}
      />
      <datalist id="companies">
        {companies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
