import type { Span } from "../schema";
import type { DateClock } from "./dates";
import type { Fact } from "./facts";
import type { Role } from "./heading-words";
import type { LabelKey } from "./labels";
import type { Line, Piece } from "./lines";

/** A sentence or bullet of the advert's text, with what its section is about. */
export type Prose = Piece & { role: Role | null; bullet: boolean };

/** A title of the advert's text and the lines below it, up to the next one. `from` and `to` index lines. */
export type Part = {
  heading: Line | null;
  title: string;
  rest: Piece | null;
  role: Role | null;
  sub: boolean;
  from: number;
  to: number;
};

/** One advert, taken apart once: everything that the field readers look at. */
export type Page = {
  source: string;
  language: string;
  clock: DateClock;
  lines: Line[];
  facts: Fact[];
  /** The lines above the first section: title, company, place, terms. */
  head: Line[];
  parts: Part[];
  prose: Prose[];
  /** Lines that a field holds in full; they are left out of the sections. */
  taken: Set<number>;
};

/** The facts behind any of these labels, in the order of the keys and then of the text. */
export function factsFor(page: Page, ...keys: LabelKey[]): Fact[] {
  return keys.flatMap((key) => page.facts.filter((fact) => fact.key === key && fact.value.text !== ""));
}

export function spansOf(fact: Fact): Span[] {
  return [{ start: fact.value.start, end: fact.value.start + fact.value.text.length }];
}
