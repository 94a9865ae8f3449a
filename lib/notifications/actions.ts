"use server";

import { act } from "@/lib/action";
import { markRead, markUnread } from "./reading";
import { MarkRead, MarkUnread, SetPreference, SetTimeZone } from "./schema";
import { setPreference } from "./set-preference";
import { setTimeZone } from "./set-time-zone";

export const markReadAction = async (input: unknown) => act(MarkRead, input, markRead);
export const markUnreadAction = async (input: unknown) => act(MarkUnread, input, markUnread);
export const setPreferenceAction = async (input: unknown) => act(SetPreference, input, setPreference);
export const setTimeZoneAction = async (input: unknown) => act(SetTimeZone, input, setTimeZone);
