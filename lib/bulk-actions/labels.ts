import type { BulkOutcome } from "./rules";
import type { BulkKind } from "./schema";

/** What the buttons say. */
export const bulkKindLabels: Record<BulkKind, string> = {
  move: "Move",
  reject: "Reject",
  tag: "Tag",
  assign: "Assign",
  message: "Message",
  export: "Export",
};

/** What happens to each outcome's applications, in words. */
export const bulkOutcomeLabels: Record<BulkKind, Record<BulkOutcome, string>> = {
  move: { do: "will be moved", there: "are in this stage already", decided: "have been decided already" },
  reject: { do: "will be rejected", there: "", decided: "have been decided already" },
  tag: { do: "will get the tag", there: "have this tag already", decided: "" },
  assign: { do: "will get this owner", there: "have this owner already", decided: "" },
  message: { do: "will get the mail", there: "", decided: "" },
  export: { do: "will be in the file", there: "", decided: "" },
};

/** While it runs, when it is done, while and after it is taken back: "Rejecting 200 applications". */
export const bulkProgressLabels: Record<BulkKind, { running: string; done: string }> = {
  move: { running: "Moving", done: "Moved" },
  reject: { running: "Rejecting", done: "Rejected" },
  tag: { running: "Tagging", done: "Tagged" },
  assign: { running: "Assigning", done: "Assigned" },
  message: { running: "Writing to", done: "Wrote to" },
  export: { running: "Exporting", done: "Exported" },
};
