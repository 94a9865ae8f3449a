import type { Span } from "../schema";
import type { Draft } from "./draft";
import type { Line } from "./lines";
import type { Page, Part } from "./page";

const MOST_BODY = 50_000;

/** Text as Markdown that shows exactly this text: no markup from outside, no links but to the web and to mail. */
function markdownOf(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, "\\<").replace(/\]\((?!\s?(?:https?:|mailto:|\/|#))/gi, "\\](");
}

const escapedStart = (text: string) =>
  text.replace(/^(?=(?:[#>+*-]\s|#{1,6}\s))/, "\\").replace(/^(\d{1,3})([.)])\s/, "$1\\$2 ");

function bodyOf(page: Page, part: Part): string {
  const blocks: string[] = part.rest ? [markdownOf(part.rest.text)] : [];
  let before: Line | undefined;
  let inList = false;
  for (const line of page.lines.slice(part.from, part.to)) {
    if (page.taken.has(line.n)) continue;
    const text = markdownOf(line.text);
    if (before && line.goesOn) blocks[blocks.length - 1] += ` ${text}`;
    else if (line.bullet) blocks.push(inList ? `\u0000- ${text}` : `- ${text}`);
    else blocks.push(escapedStart(text));
    inList = line.bullet || (inList && line.goesOn);
    before = line;
  }
  return blocks.join("\n\n").replaceAll("\n\n\u0000", "\n");
}

function spanOf(page: Page, parts: Part[]): Span[] {
  const kept = parts.flatMap((part) => [
    ...(part.heading ? [part.heading] : []),
    ...page.lines.slice(part.from, part.to).filter((line) => !page.taken.has(line.n)),
  ]);
  const spans: Span[] = [];
  for (const line of kept) {
    const last = spans[spans.length - 1];
    if (last && line.n === 0) continue;
    if (last && page.source.slice(last.end, line.start).length < 8) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  }
  return spans;
}

/** What is left when the facts are read, as titled parts in Markdown, in the order of the advert. */
export function readSections(page: Page, draft: Draft, left: Line[]): void {
  const groups: Part[][] = [];
  for (const part of page.parts) {
    if (part.sub && groups.length > 0) groups[groups.length - 1]!.push(part);
    else groups.push([part]);
  }
  if (left.length > 0 && (groups.length === 0 || groups[0]![0]!.heading)) addLeft(draft, left);
  for (const group of groups.slice(0, 40)) {
    const blocks = group.flatMap((part, n) => {
      const body = bodyOf(page, part);
      if (n === 0 || part.title === "") return body === "" ? [] : [body];
      if (body === "") return group[n + 1] ? [`### ${markdownOf(part.title)}`] : [];
      return [`### ${markdownOf(part.title)}\n\n${body}`];
    });
    if (group === groups[0] && left.length > 0 && !group[0]!.heading)
      blocks.unshift(...left.map((line) => markdownOf(line.text)));
    const whole = blocks.join("\n\n");
    if (whole === "") continue;
    const heading = group[0]!.title;
    const cut = whole.length > MOST_BODY;
    draft.add("sections", {
      value: { heading, body: cut ? whole.slice(0, MOST_BODY).trimEnd() : whole },
      spans: spanOf(page, group),
      confidence: group[0]!.role ? 0.95 : heading === "" ? 0.6 : 0.8,
      doubt: cut ? "This section is too long; only its first 50,000 characters were kept." : null,
    });
  }
}

function addLeft(draft: Draft, left: Line[]): void {
  const body = left.map((line) => markdownOf(line.text)).join("\n\n");
  draft.add("sections", {
    value: { heading: "", body },
    spans: left.map(({ start, end }) => ({ start, end })),
    confidence: 0.4,
    doubt: "These lines stood above the text.",
  });
}
