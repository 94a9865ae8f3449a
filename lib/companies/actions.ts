"use server";

import { act } from "@/lib/action";
import { acceptCompany } from "./accept-company";
import { AcceptCompany } from "./schema";

export async function acceptCompanyAction(input: unknown) {
  return act(AcceptCompany, input, acceptCompany);
}
