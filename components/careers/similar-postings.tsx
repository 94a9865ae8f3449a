import type { PostingCard } from "@/lib/postings/search/card";
import { postingCards } from "./posting-cards";
import { Raw } from "./raw";

export function SimilarPostings({ cards, today }: { cards: PostingCard[]; today: string }) {
  if (cards.length === 0) return null;
  return (
    <section data-print="hide" aria-labelledby="similar" className="mt-14 max-w-3xl">
      <h2 id="similar" className="border-b pb-3 font-semibold text-2xl tracking-[-0.015em]">
        Similar positions
      </h2>
      <Raw content={postingCards(cards, today)} />
    </section>
  );
}
