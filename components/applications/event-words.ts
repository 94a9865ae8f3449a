import { rejectReasonLabels } from "@/lib/applications/labels";
import { automationDeedWords } from "@/lib/automations/labels";
import type { AutomationKind } from "@/lib/automations/schema";
import type { EventName } from "@/lib/events/catalog";
import type { EventLine } from "@/lib/events/list-events";
import { mailKindLabels } from "@/lib/mail/labels";

const mailOf = (line: EventLine) => {
  const label = mailKindLabels[String(line.data.kind)];
  return label ? `the mail “${label}”` : "a mail";
};

function reasonOf(line: EventLine): string {
  const label = rejectReasonLabels[line.data.reason as keyof typeof rejectReasonLabels];
  return label ? `: ${label[0]?.toLowerCase()}${label.slice(1)}` : "";
}

const deedOf = (line: EventLine) =>
  automationDeedWords[line.data.kind as AutomationKind] ?? {
    done: "an automation",
    undone: "run an automation",
  };

const because = ({ reason }: EventLine) => (reason ? `: ${reason.replace(/[.]$/, "")}` : "");

/** What was done, to be read after the name of who did it. */
const words: Partial<Record<EventName, (line: EventLine) => string>> = {
  "application.submitted": ({ data }) =>
    data.source === "added" || data.source === "referral" ? "made the application" : "applied",
  "application.moved": (line) =>
    `moved the application from ${line.fromStage ?? "a stage"} to ${line.toStage ?? "another"}`,
  "application.rejected": (line) => `rejected the application${reasonOf(line)}`,
  "application.unrejected": () => "took the rejection back",
  "application.hired": () => "marked the candidate as hired",
  "application.withdrawn": () => "withdrew the application",
  "application.email_corrected": () => "corrected the e-mail address",
  "application.link_sent": () => "asked for a new link to the status page",
  "application.rated": (line) =>
    line.data.rating === null ? "took the rating away" : `rated the application ${line.data.rating} of 5`,
  "application.interviewer_assigned": (line) => `assigned ${line.person ?? "somebody"} as interviewer`,
  "application.interviewer_removed": (line) => `took ${line.person ?? "somebody"} off the interviewers`,
  "application.owner_assigned": (line) =>
    line.person ? `made ${line.person} the owner` : "left the application to nobody",
  "candidate.tagged": () => "put a tag on the candidate",
  "candidate.untagged": () => "took a tag off the candidate",
  "candidate.merged": () => "merged another record of the same person into this one",
  "candidate.unmerged": () => "took a merging back",
  "candidate.distinguished": () => "said that another candidate is not the same person",
  "candidate.added": () => "added the candidate",
  "candidate.referred": () => "referred the candidate",
  "candidate.linked": () => "connected the application with an account",
  "file.downloaded": () => "opened a file",
  "file.read": (line) =>
    line.data.state === "unreadable" ? "could not read the text of a file" : "read the text of a file",
  "note.added": () => "wrote a note",
  "note.edited": () => "changed a note",
  "note.deleted": () => "deleted a note",
  "note.restored": () => "put a note back",
  "todo.added": (line) => `gave ${line.person ?? "somebody"} a to-do`,
  "todo.completed": () => "ticked a to-do off",
  "todo.reopened": () => "opened a to-do again",
  "todo.edited": () => "changed a to-do",
  "todo.deleted": () => "deleted a to-do",
  "todo.restored": () => "put a to-do back",
  "todo.due": (line) => `reminded ${line.person ?? "somebody"} of a to-do`,
  "application.handed_over": (line) => `handed the application over to ${line.person ?? "somebody"}`,
  "automation.ran": (line) => `did by itself: ${deedOf(line).done}`,
  "automation.skipped": (line) => `did not ${deedOf(line).undone}${because(line)}`,
  "automation.failed": (line) => `could not ${deedOf(line).undone}${because(line)}`,
  "mail.queued": (line) => `wrote ${mailOf(line)}`,
  "mail.sent": (line) => `sent ${mailOf(line)}`,
  "mail.cancelled": (line) => `took back ${mailOf(line)} before it went`,
  "mail.hastened": (line) => `sent ${mailOf(line)} earlier than planned`,
  "mail.failed": (line) => `could not deliver ${mailOf(line)}`,
  "mail.delivered": (line) => `heard that ${mailOf(line)} was delivered`,
  "mail.bounced": (line) => `heard that ${mailOf(line)} could not be delivered`,
  "mail.received": () => "wrote to us",
};

/** Who: a member by name, the candidate, or the product itself. */
export function whoOf(line: EventLine, candidate: string): string {
  if (line.by.type === "user") return line.by.name ?? "Somebody who has left";
  // What follows from a candidate's act by itself, a confirmation, say, is the product's doing.
  const byItself =
    line.by.type === "system" || (line.name.startsWith("mail.") && line.name !== "mail.received");
  return byItself ? "Rolecall" : candidate;
}

export function whatOf(line: EventLine): string {
  return words[line.name]?.(line) ?? line.name.replace(/[._]/g, " ");
}

const decisive = /^application\.(moved|rejected|unrejected|hired|withdrawn)$/;

/** "Rosa Lind moved Amara Diallo to Interview a moment ago": why what somebody wanted to do no longer fits. */
export function lastTurn(lines: EventLine[], candidate: string, now: number): string | null {
  const line = lines.find(({ name }) => decisive.test(name));
  if (!line) return null;
  const minutes = Math.floor((now - new Date(line.at).getTime()) / 60_000);
  const when = minutes < 2 ? "a moment ago" : minutes < 60 ? `${minutes} minutes ago` : "earlier";
  const what = line.name === "application.moved" ? `moved ${candidate} to ${line.toStage}` : whatOf(line);
  return `${whoOf(line, candidate)} ${what} ${when}.`;
}
