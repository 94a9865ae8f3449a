import type { Advert, AdvertField, Section } from "@/lib/adverts/schema";
import { changedFields } from "../content/changed-fields";
import { fieldLabels } from "../labels";
import { type DiffLine, diffLines } from "./diff-lines";
import { factTexts } from "./fact-texts";

/** One fact or list that differs. `isReordered`: the same entries in another order. */
export type FieldDiff = {
  field: AdvertField;
  label: string;
  removed: string[];
  added: string[];
  kept: number;
  isReordered: boolean;
};
export type SectionDiff = {
  heading: string;
  /** The heading before, where it was another. */
  wasHeading: string | null;
  state: "added" | "removed" | "changed" | "moved";
  lines: DiffLine[];
};
export type AdvertDiff = { fields: FieldDiff[]; sections: SectionDiff[] };

/** What is in `from` more often than in `other`: a list may say the same thing twice. */
function without(from: string[], other: string[]): string[] {
  const left = [...other];
  return from.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function diffField(field: Exclude<AdvertField, "sections">, before: Advert, after: Advert): FieldDiff {
  const [old, young] = [factTexts(field, before), factTexts(field, after)];
  const removed = without(old, young);
  const added = without(young, old);
  const isReordered = removed.length === 0 && added.length === 0 && old.length > 1;
  return { field, label: fieldLabels[field], removed, added, kept: young.length - added.length, isReordered };
}

const linesOf = ({ body }: Section) => body.split("\n").filter((line) => line.trim() !== "");

/** How much of two sections is the same: shared lines over all lines of the longer one. */
function likeness(one: Section, other: Section): number {
  const [lines, others] = [linesOf(one), linesOf(other)];
  const shared = lines.length - without(lines, others).length;
  return shared / Math.max(1, lines.length, others.length);
}

/** Which old section each new one was: of the same heading, else the one that it shares most lines with, else none. */
function pairs(before: Section[], after: Section[]): (number | null)[] {
  const free = new Set(before.keys());
  const take = (index: number | undefined) => {
    if (index !== undefined) free.delete(index);
    return index ?? null;
  };
  const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const byHeading = after.map(({ heading }) =>
    take([...free].find((index) => same(before[index]!.heading, heading))),
  );
  return byHeading.map((index, at) => {
    if (index !== null) return index;
    const like = [...free].map((each) => ({ each, likeness: likeness(before[each]!, after[at]!) }));
    const closest = like.sort((a, b) => b.likeness - a.likeness)[0];
    return take(closest && closest.likeness >= 0.5 ? closest.each : undefined);
  });
}

function diffSections(before: Section[], after: Section[]): SectionDiff[] {
  const paired = pairs(before, after);
  const kept = paired.filter((index) => index !== null);
  const diffs = after.flatMap((section, at): SectionDiff[] => {
    const from = paired[at];
    if (from === null || from === undefined)
      return [{ ...named(section), state: "added", lines: diffLines("", section.body) }];
    const old = before[from]!;
    const wasHeading = old.heading === section.heading ? null : old.heading;
    const isChanged = old.body !== section.body || wasHeading !== null;
    if (isChanged)
      return [
        { heading: section.heading, wasHeading, state: "changed", lines: diffLines(old.body, section.body) },
      ];
    const isMoved = kept.indexOf(from) !== [...kept].sort((a, b) => a - b).indexOf(from);
    return isMoved ? [{ ...named(section), state: "moved", lines: [] }] : [];
  });
  const gone = before.filter((_, index) => !paired.includes(index));
  return [
    ...diffs,
    ...gone.map(
      (section): SectionDiff => ({
        ...named(section),
        state: "removed",
        lines: diffLines(section.body, ""),
      }),
    ),
  ];
}

const named = ({ heading }: Section) => ({ heading, wasHeading: null });

/** What differs between two adverts, in words a recruiter reads: facts by field, sections line by line. */
export function diffAdverts(before: Advert, after: Advert): AdvertDiff {
  const changed = changedFields(before, after);
  return {
    fields: changed.flatMap((field) => (field === "sections" ? [] : [diffField(field, before, after)])),
    sections: changed.includes("sections") ? diffSections(before.sections, after.sections) : [],
  };
}
