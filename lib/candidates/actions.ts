"use server";

import { act } from "@/lib/action";
import { addCandidate } from "./add-candidate";
import { openUploads } from "./adding/uploads";
import { referCandidate } from "./refer-candidate";
import { AddCandidateForm, ReferCandidateForm } from "./schema";

export async function addCandidateAction(input: unknown) {
  return act(AddCandidateForm, input, (actor, form) =>
    addCandidate(actor, { ...form, files: openUploads(actor, form.files) }),
  );
}

export async function referCandidateAction(input: unknown) {
  return act(ReferCandidateForm, input, (actor, form) =>
    referCandidate(actor, { ...form, files: openUploads(actor, form.files) }),
  );
}
