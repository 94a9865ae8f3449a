"use server";

import { act } from "@/lib/action";
import { handOverWork } from "./hand-over-work";
import { HandOverWork } from "./schema";

export const handOverWorkAction = async (input: unknown) => act(HandOverWork, input, handOverWork);
