import { textOf } from "./json-ld";
import { normaliseText } from "./normalise";

/** Writes the values of a JobPosting as lines that can be read and pointed at. */
export class Sheet {
  private readonly lines: string[] = [];
  private length = 0;

  /** "Company: Lumen" with the span of "Lumen". */
  add(label: string, words: string): { start: number; end: number } {
    const value = normaliseText(words).replaceAll("\n", " ").slice(0, 400).trim();
    const line = label === "" ? value : `${label}: ${value}`;
    const start = this.length + line.length - value.length;
    this.lines.push(line);
    this.length += line.length + 1;
    return { start, end: start + value.length };
  }

  text(): string {
    return this.lines.join("\n");
  }
}

/** What a page's markup says is as sure as it gets. */
export const sure = 0.98;
/** A value as one line of text, without tags. */
export const plain = (value: unknown, most: number) =>
  normaliseText(stripTags(textOf(value)))
    .replaceAll("\n", " ")
    .slice(0, most)
    .trim();
const stripTags = (text: string) => text.replace(/<[^<>]{0,500}>/g, " ").replaceAll("&amp;", "&");
