import type { ApplicationFilters } from "@/lib/applications/filters";
import { applicationSourceLabels, applicationStatusLabels } from "@/lib/applications/labels";
import type { Pipeline } from "@/lib/applications/queries";
import type { Said } from "./use-filters";

export type FilterName = Exclude<keyof ApplicationFilters, "order">;

const nameIn = (list: { id: string; name: string }[], id: string, otherwise: string) =>
  list.find((each) => each.id === id)?.name ?? otherwise;

function ownerWords(owner: string, pipeline: Pipeline): string {
  if (owner === "me") return "Owner: me";
  return owner === "nobody" ? "Owner: nobody" : `Owner: ${nameIn(pipeline.owners, owner, "somebody else")}`;
}

export const ratingWords = (rating: number) =>
  rating === 5 ? "5 stars" : `${rating} ${rating === 1 ? "star" : "stars"} or more`;

const words: {
  [Name in FilterName]-?: (value: NonNullable<Said[Name]>, pipeline: Pipeline) => string | null;
} = {
  q: (q) => `Name: ${q}`,
  text: (text) => `Text: ${text}`,
  status: (status) =>
    status === "active"
      ? null
      : status === "all"
        ? "Every status"
        : `Status: ${applicationStatusLabels[status]}`,
  stage: (stage, { stages }) => `Stage: ${nameIn(stages, stage, "one that is gone")}`,
  source: (source) => `Source: ${applicationSourceLabels[source] ?? source}`,
  tag: (tag, { tags }) => `Tag: ${nameIn(tags, tag, "one that nobody has")}`,
  skill: (skill) => `Skill: ${skill}`,
  rating: ratingWords,
  owner: ownerWords,
  days: (days) => `More than ${days} ${days === 1 ? "day" : "days"} in stage`,
  overdue: () => "Answer overdue",
};

/** What is set, in words; nothing for what is as usual. */
export function filterWords(said: Said, pipeline: Pipeline): { name: FilterName; words: string }[] {
  return (Object.keys(words) as FilterName[]).flatMap((name) => {
    const value = said[name];
    const wordsOf = words[name] as (value: unknown, pipeline: Pipeline) => string | null;
    const text = value === undefined ? null : wordsOf(value, pipeline);
    return text ? [{ name, words: text }] : [];
  });
}
