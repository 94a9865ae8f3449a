import { contractLabels, employmentLabels, experienceLabels, workplaceLabels } from "@/lib/adverts/labels";
import type { FacetName } from "@/lib/search/params";

export const facetTitles: Record<FacetName, string> = {
  place: "Place",
  workplace: "Workplace",
  department: "Department",
  contract: "Contract",
  employment: "Employment",
  experience: "Experience",
  skill: "Skill",
  company: "Company",
};

const labels: Partial<Record<FacetName, Record<string, string>>> = {
  workplace: workplaceLabels,
  contract: contractLabels,
  employment: employmentLabels,
  experience: experienceLabels,
};

/** The words for a value; a value that nobody has, as somebody typed it into the address, stands for itself. */
export function facetValueText(name: FacetName, value: string): string {
  const words = labels[name];
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

const grouped = new Intl.NumberFormat("en-GB");
export const countText = (count: number) => (count < 1000 ? String(count) : grouped.format(count));
