"use server";

import { act } from "@/lib/action";
import { acceptCompany } from "./accept-company";
import { AcceptCompany, UpdateCompany } from "./schema";
import { updateCompany } from "./update-company";

export async function acceptCompanyAction(input: unknown) {
  return act(AcceptCompany, input, acceptCompany);
}

export async function updateCompanyAction(input: unknown) {
  return act(UpdateCompany, input, updateCompany);
}
