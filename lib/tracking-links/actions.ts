"use server";

import { act } from "@/lib/action";
import { archiveTrackingLink } from "./archive-tracking-link";
import { createTrackingLink } from "./create-tracking-link";
import { restoreTrackingLink } from "./restore-tracking-link";
import { ArchiveTrackingLink, CreateTrackingLink, RestoreTrackingLink } from "./schema";

export async function createTrackingLinkAction(input: unknown) {
  return act(CreateTrackingLink, input, createTrackingLink);
}

export async function archiveTrackingLinkAction(input: unknown) {
  return act(ArchiveTrackingLink, input, archiveTrackingLink);
}

export async function restoreTrackingLinkAction(input: unknown) {
  return act(RestoreTrackingLink, input, restoreTrackingLink);
}
