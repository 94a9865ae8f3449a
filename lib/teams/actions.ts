"use server";

import { act } from "@/lib/action";
import { removeTeamMember } from "./remove-team-member";
import { RemoveTeamMember, SetTeamMember } from "./schema";
import { setTeamMember } from "./set-team-member";

export async function setTeamMemberAction(input: unknown) {
  return act(SetTeamMember, input, setTeamMember);
}

export async function removeTeamMemberAction(input: unknown) {
  return act(RemoveTeamMember, input, removeTeamMember);
}
