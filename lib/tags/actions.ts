"use server";

import { act } from "@/lib/action";
import { TagCandidate, UntagCandidate } from "./schema";
import { tagCandidate } from "./tag-candidate";
import { untagCandidate } from "./untag-candidate";

export async function tagCandidateAction(input: unknown) {
  return act(TagCandidate, input, tagCandidate);
}

export async function untagCandidateAction(input: unknown) {
  return act(UntagCandidate, input, untagCandidate);
}
