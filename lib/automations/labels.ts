import type { AutomationKind } from "./schema";

export const automationKindLabels: Record<AutomationKind, string> = {
  mail: "Send a mail",
  todo: "Add a to-do",
  assign: "Assign an owner",
  tag: "Add a tag",
};

/** What an automation did or wanted to do, to be read after "Rolecall" or "could not". */
export const automationDeedWords: Record<AutomationKind, { done: string; undone: string }> = {
  mail: { done: "wrote a mail", undone: "write the mail" },
  todo: { done: "added a to-do", undone: "add the to-do" },
  assign: { done: "assigned an owner", undone: "assign an owner" },
  tag: { done: "added a tag", undone: "add the tag" },
};

export const runStatusLabels = {
  waiting: "Waiting",
  done: "Done",
  skipped: "Skipped",
  failed: "Failed",
} as const;
