import type { Draft } from "./draft";
import { partOf, pieceOf, spanIn } from "./lines";
import type { Page } from "./page";

/** Entries of the lists that the advert calls benefits; prose about them stays prose. */
export function readBenefits(page: Page, draft: Draft): void {
  const seen = new Set<string>();
  const take = (text: string, start: number, line: number, confidence: number) => {
    const piece = partOf({ text, start, line }, 0, text.length);
    const key = piece.text.toLowerCase();
    if (piece.text.length < 2 || piece.text.length > 300 || seen.has(key)) return;
    seen.add(key);
    draft.add("benefits", { value: piece.text, spans: [spanIn(piece)], confidence });
  };
  let role: string | null = null;
  for (const part of page.parts) {
    role = part.sub ? (part.role ?? role) : part.role;
    if (role !== "benefits") continue;
    const lines = page.lines.slice(part.from, part.to).filter((line) => !page.taken.has(line.n));
    const bullets = lines.filter((line) => line.bullet);
    const list =
      bullets.length > 0
        ? bullets
        : lines.length > 1 && lines.every((line) => line.text.length <= 90 && !/[.!?]$/.test(line.text))
          ? lines
          : [];
    for (const line of list) take(line.text, line.start, line.n, bullets.length > 0 ? 0.9 : 0.7);
    const inline =
      part.rest && list.length === 0
        ? part.rest
        : list.length === 0 && lines.length === 1
          ? pieceOf(lines[0]!)
          : null;
    const entries = inline && inline.text.length <= 500 ? [...inline.text.matchAll(/[^,;]+/g)] : [];
    if (inline && entries.length >= 3 && entries.every((entry) => entry[0].length <= 60)) {
      for (const entry of entries) take(entry[0], inline.start + entry.index, inline.line, 0.7);
    }
  }
}
