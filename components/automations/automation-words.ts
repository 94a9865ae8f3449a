import type { AutomationLine } from "@/lib/automations/queries";
import type { AssigneeKind } from "@/lib/automations/schema";

function whoOf(assignee: AssigneeKind, named: string | null): string {
  if (assignee === "owner") return "the owner";
  return assignee === "recruiter" ? "the recruiter of the team" : (named ?? "somebody who has left");
}

function dueOf(days: number | null): string {
  if (days === null) return "";
  return days === 0 ? ", due the same day" : `, due in ${days} ${days === 1 ? "day" : "days"}`;
}

/** What an automation does, as a sentence without its full stop. */
export function automationWords({ deed, named }: Pick<AutomationLine, "deed" | "named">): string {
  switch (deed.kind) {
    case "mail":
      return deed.settings.from === "words"
        ? `Send the mail “${deed.settings.subject}”`
        : named
          ? `Send the mail template “${named}”`
          : "Send a mail template that has been deleted";
    case "todo": {
      const { text, assignee, dueInDays } = deed.settings;
      return `Give ${whoOf(assignee, named)} the to-do “${text}”${dueOf(dueInDays)}`;
    }
    case "assign":
      return `Make ${whoOf(deed.settings.assignee, named)} the owner`;
    case "tag":
      return `Tag the candidate “${deed.settings.name}”`;
  }
}

/** How often it did what: "12 done, 1 failed". */
export function runWords(runs: AutomationLine["runs"]): string {
  const parts = (["waiting", "done", "skipped", "failed"] as const)
    .filter((status) => runs[status] > 0)
    .map((status) => `${runs[status].toLocaleString("en")} ${status}`);
  return parts.length > 0 ? parts.join(", ") : "Not run yet";
}
