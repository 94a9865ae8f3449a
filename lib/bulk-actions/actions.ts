"use server";

import { act } from "@/lib/action";
import { cancelBulkAction } from "./cancel-bulk-action";
import { previewBulkAction } from "./queries";
import { releaseBulkAction } from "./release-bulk-action";
import {
  CancelBulkAction,
  PreviewBulkAction,
  ReleaseBulkAction,
  StartBulkAction,
  UndoBulkAction,
} from "./schema";
import { startBulkAction } from "./start-bulk-action";
import { undoBulkAction } from "./undo-bulk-action";

export async function previewBulkActionAction(input: unknown) {
  return act(PreviewBulkAction, input, previewBulkAction);
}

export async function startBulkActionAction(input: unknown) {
  return act(StartBulkAction, input, startBulkAction);
}

export async function cancelBulkActionAction(input: unknown) {
  return act(CancelBulkAction, input, cancelBulkAction);
}

export async function undoBulkActionAction(input: unknown) {
  return act(UndoBulkAction, input, undoBulkAction);
}

export async function releaseBulkActionAction(input: unknown) {
  return act(ReleaseBulkAction, input, releaseBulkAction);
}
