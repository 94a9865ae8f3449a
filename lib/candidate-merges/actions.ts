"use server";

import { act } from "@/lib/action";
import { distinguishCandidates } from "./distinguish-candidates";
import { mergeCandidates } from "./merge-candidates";
import { DistinguishCandidates, MergeCandidates, UnmergeCandidates } from "./schema";
import { unmergeCandidates } from "./unmerge-candidates";

export async function mergeCandidatesAction(input: unknown) {
  return act(MergeCandidates, input, mergeCandidates);
}

export async function unmergeCandidatesAction(input: unknown) {
  return act(UnmergeCandidates, input, unmergeCandidates);
}

export async function distinguishCandidatesAction(input: unknown) {
  return act(DistinguishCandidates, input, distinguishCandidates);
}
