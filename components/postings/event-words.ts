import { fieldLabel, teamRoleLabels } from "@/lib/postings/labels";
import type { PostingEvent } from "@/lib/postings/timeline";

const list = (words: string[]) => new Intl.ListFormat("en", { type: "conjunction" }).format(words);

const namedIn = (event: PostingEvent) => (event.data.fields as string[] | undefined) ?? [];

function fieldsOf(event: PostingEvent): string {
  const fields = namedIn(event).filter((field) => field !== "guessed");
  const labels = fields.map((field, index) => {
    const label = fieldLabel(field);
    return index === 0 ? label.charAt(0).toLowerCase() + label.slice(1) : label.toLowerCase();
  });
  const unique = [...new Set(labels)];
  return unique.length > 4 ? list([...unique.slice(0, 3), `${unique.length - 3} more`]) : list(unique);
}

const madeFrom: Record<string, string> = {
  blank: "started this posting",
  copy: "copied this from another posting",
  template: "started this from a template",
};
const closedFor: Record<string, string> = {
  "by-hand": "closed the posting",
  filled: "closed the posting, its openings being filled",
  "closing-date": "closed the posting on its closing date",
};

function teamWords({ person, data }: PostingEvent): string {
  const who = person ?? "somebody";
  const role = data.role as keyof typeof teamRoleLabels | null;
  return role
    ? `put ${who} on the team as ${teamRoleLabels[role].toLowerCase()}`
    : `took ${who} off the team`;
}

/** A guess that was confirmed is told by itself only when nothing else changed. */
function editWords(event: PostingEvent): string {
  const isGuessOnly = namedIn(event).every((field) => field === "guessed");
  return isGuessOnly ? "confirmed values that the import had guessed" : `changed ${fieldsOf(event)}`;
}

function movedWords(moved: unknown): string {
  if (!moved) return "";
  return moved === 1 ? ", which moved 1 application" : `, which moved ${moved} applications`;
}

const words: Record<string, (event: PostingEvent) => string> = {
  "posting.imported": () => "made this draft from an advert",
  "posting.created": ({ data }) => madeFrom[String(data.from)] ?? "started this posting",
  "posting.edited": editWords,
  "posting.published": ({ data }) => `published version ${data.version}`,
  "posting.scheduled": () => "scheduled it to be published",
  "posting.unscheduled": () => "took it off the schedule",
  "posting.publish_refused": (event) => `could not publish it as scheduled, because of ${fieldsOf(event)}`,
  "posting.paused": () => "paused the posting",
  "posting.closed": ({ data }) => closedFor[String(data.reason)] ?? "closed the posting",
  "posting.archived": () => "archived the posting",
  "posting.reopened": () => "reopened the posting",
  "posting.team_changed": teamWords,
  "stage.added": ({ data }) => `added the stage “${data.name}”`,
  "stage.renamed": () => "changed the words of a stage",
  "stage.reordered": () => "put the stages in another order",
  "stage.merged": ({ data }) => `merged the stage “${data.name}” into another${movedWords(data.moved)}`,
  "stage.unmerged": ({ data }) => `put a merged stage back${movedWords(data.moved)}`,
  "stage_template.applied": ({ data }) => `applied a template for stages${movedWords(data.moved)}`,
  "automation.added": () => "added an automation",
  "automation.updated": () => "changed an automation",
  "automation.enabled": () => "switched an automation on",
  "automation.disabled": () => "switched an automation off",
  "automation.removed": () => "removed an automation",
  "posting_template.created": () => "saved it as a template",
  "tracking_link.created": () => "made a tracking link",
  "tracking_link.archived": () => "archived a tracking link",
  "tracking_link.restored": () => "brought a tracking link back",
  "company.created": () => "added its company",
};

/** "published version 2": what somebody did, to follow their name. */
export function eventWords(event: PostingEvent): string {
  return words[event.name]?.(event) ?? event.name.replaceAll(/[._]/g, " ");
}
