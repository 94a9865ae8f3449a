import { contractLabels, employmentLabels, payText, placeText, workplaceLabels } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";

const longest = 200;

/** Markdown without its marks, on one line. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[\s>#*+-]+/gm, " ")
    .replace(/[*_`~]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most - 1);
  return `${text.slice(0, end > most / 2 ? end : most - 1).replace(/[\s.,;:]+$/, "")}…`;
}

/** What search engines and messengers show below the title: the facts that decide, then how the text begins. */
export function summaryOf(advert: Advert): string {
  const pay = advert.pay.find((range) => range.shown);
  const facts = [
    advert.locations[0] && placeText(advert.locations[0]),
    advert.workplace && workplaceLabels[advert.workplace],
    advert.contractType && contractLabels[advert.contractType],
    advert.employmentType && employmentLabels[advert.employmentType],
    pay && payText(pay),
  ].filter(Boolean);
  const text = advert.sections.map((section) => plain(section.body)).find(Boolean) ?? "";
  return cut([facts.join(" · "), text].filter(Boolean).join(". "), longest);
}
