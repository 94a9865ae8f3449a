"use server";

import { act } from "@/lib/action";
import { createToken } from "./create-token";
import { revokeToken } from "./revoke-token";
import { CreateToken, RevokeToken } from "./schema";

export async function createTokenAction(input: unknown) {
  return act(CreateToken, input, createToken);
}

export async function revokeTokenAction(input: unknown) {
  return act(RevokeToken, input, revokeToken);
}
