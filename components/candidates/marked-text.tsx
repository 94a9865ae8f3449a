import type { FoundPerson } from "@/lib/candidates/search/search-candidates";

type Marked = FoundPerson["matches"][number]["excerpt"];

/** A part of a text with the words marked that were looked for. */
export function MarkedText({ pieces }: { pieces: Marked }) {
  return pieces.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
