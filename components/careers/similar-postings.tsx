import type { PostingCard as Card } from "@/lib/postings/search/card";
import { PostingCard } from "./posting-card";

export function SimilarPostings({ cards, today }: { cards: Card[]; today: string }) {
  if (cards.length === 0) return null;
  return (
    <section data-print="hide" aria-labelledby="similar" className="mt-14 max-w-3xl">
      <h2 id="similar" className="border-b pb-3 font-semibold text-2xl tracking-[-0.015em]">
        Similar positions
      </h2>
      <ul className="divide-y border-b">
        {cards.map((card) => (
          <li key={card.slug}>
            <PostingCard card={card} today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}
