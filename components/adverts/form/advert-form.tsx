"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Advert } from "@/lib/adverts/schema";
import type { FieldErrors } from "@/lib/errors";

export type AdvertForm = {
  advert: Advert;
  /** Sets fields, whole. A guess whose value this changes is no guess any more. */
  change: (patch: Partial<Advert>) => void;
  errors: FieldErrors;
  companies: string[];
  skillNames: string[];
};

const Context = createContext<AdvertForm | null>(null);

export function AdvertFormProvider({ form, children }: { form: AdvertForm; children: ReactNode }) {
  return <Context value={form}>{children}</Context>;
}

/** The advert that is being written, for the controls inside an AdvertFormProvider. */
export function useAdvertForm(): AdvertForm {
  const form = useContext(Context);
  if (!form) throw new Error("A control of the advert stands outside its form.");
  return form;
}
