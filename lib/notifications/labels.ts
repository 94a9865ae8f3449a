import type { MailTime, NotificationKind, NotificationReason } from "./schema";

/** What each kind is called where one chooses: "Tell me when …". */
export const kindLabels: Record<NotificationKind, string> = {
  mentioned: "Somebody mentions me in a note",
  "owner-assigned": "I become the owner of an application",
  "todo-given": "Somebody gives me a to-do",
  "todo-due": "A to-do of mine is due",
  "candidate-replied": "A candidate answers by mail",
  "application-received": "Somebody applies to a posting of mine",
  interview: "I am to interview somebody",
  "candidate-withdrew": "A candidate withdraws",
  "answers-overdue": "Answers on a posting of mine become overdue",
  "bulk-finished": "A bulk action of mine has finished",
  "team-joined": "I am put on a hiring team",
  "handed-over": "Work is handed over to me",
};

export const mailTimeLabels: Record<MailTime, string> = {
  "at-once": "At once",
  digest: "Daily digest",
  off: "No mail",
};

/** Why somebody was told, to be read after what they were told. */
export const reasonWords: Record<NotificationReason, string> = {
  mentioned: "because your name is in it",
  owner: "because you own this application",
  assignee: "because this to-do is yours",
  team: "because you are on the hiring team",
  interviewer: "because you interview this applicant",
  author: "because you started it",
  recipient: "because it was given to you",
};

export type NotificationFacts = {
  kind: NotificationKind;
  actor: string | null;
  candidate: string | null;
  posting: string | null;
  todo: string | null;
};

const sentences: Record<NotificationKind, (by: string, about: string, facts: NotificationFacts) => string> = {
  mentioned: (by, about) => `${by} mentioned you in a note on ${about}`,
  "owner-assigned": (by, about) => `${by} made you the owner of ${about}’s application`,
  "todo-given": (by, about, { todo }) => `${by} gave you a to-do on ${about}${todo ? `: ${todo}` : ""}`,
  "todo-due": (_, about, { todo }) => `To-do due on ${about}${todo ? `: ${todo}` : ""}`,
  "candidate-replied": (_, about) => `${about} answered by mail`,
  "application-received": (_, about) => `${about} applied`,
  interview: (_, about) => `${about} is yours to interview`,
  "candidate-withdrew": (_, about) => `${about} withdrew the application`,
  "answers-overdue": (_, __, { posting }) => `Answers are overdue on ${posting ?? "a posting"}`,
  "bulk-finished": (_, __, { posting }) => `Your bulk action on ${posting ?? "a posting"} has finished`,
  "team-joined": (by, _, { posting }) => `${by} put you on the hiring team of ${posting ?? "a posting"}`,
  "handed-over": (by) => `${by} handed work over to you`,
};

/** What happened, in one sentence without its full stop. */
export function notificationSentence(facts: NotificationFacts): string {
  return sentences[facts.kind](facts.actor ?? "Rolecall", facts.candidate ?? "a candidate", facts);
}
