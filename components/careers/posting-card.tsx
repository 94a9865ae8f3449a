import { contractLabels, dayText, employmentLabels, workplaceLabels } from "@/lib/adverts/labels";
import type { PostingCard as Card } from "@/lib/postings/search/card";
import { PostedDay } from "./posted-day";

type PostingCardProps = { card: Card; today: string; heading?: "h2" | "h3" };

const mostPlaces = 3;

function placesText(places: string[]): string | null {
  if (places.length === 0) return null;
  const more = places.length - mostPlaces;
  const shown = places.slice(0, mostPlaces).join(" · ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** One result: what one needs to decide whether to read on. The whole card is the link's target. */
export function PostingCard({ card, today, heading: Heading = "h3" }: PostingCardProps) {
  const facts = [
    card.workplace && workplaceLabels[card.workplace],
    card.contract && contractLabels[card.contract],
    card.employment && employmentLabels[card.employment],
  ].filter(Boolean);
  const openings = card.openings > 1 ? `${card.openings} openings` : null;
  const closes = card.closesOn ? `Apply by ${dayText(card.closesOn)}` : null;
  const answers = card.replyWithinDays
    ? `Answers within ${card.replyWithinDays} ${card.replyWithinDays === 1 ? "day" : "days"}`
    : null;
  return (
    <article className="relative grid gap-1.5 py-6 has-[a:hover]:[&_h2]:underline has-[a:hover]:[&_h3]:underline">
      <Heading
        lang={card.language}
        className="text-balance font-semibold text-xl leading-snug tracking-[-0.012em] decoration-2 underline-offset-4"
      >
        <a href={`/jobs/${card.slug}`} className="text-primary wrap-anywhere after:absolute after:inset-0">
          {card.title}
        </a>
      </Heading>
      <p className="wrap-anywhere">
        <span className="font-medium">{card.company}</span>
        {card.places.length > 0 && (
          <span className="text-muted-foreground"> · {placesText(card.places)}</span>
        )}
      </p>
      {(card.pay || facts.length > 0) && (
        <p className="flex flex-wrap gap-x-2">
          {card.pay && <span className="font-semibold">{card.pay}</span>}
          {card.pay && facts.length > 0 && (
            <span aria-hidden className="text-muted-foreground">
              ·
            </span>
          )}
          {facts.length > 0 && <span>{facts.join(", ")}</span>}
        </p>
      )}
      {card.skills.length > 0 && (
        <ul aria-label="Skills" className="mt-0.5 flex flex-wrap gap-1.5 text-[0.9375rem]">
          {card.skills.map((skill) => (
            <li key={skill} className="rounded-full bg-secondary px-2.5 py-px wrap-anywhere">
              {skill}
            </li>
          ))}
        </ul>
      )}
      <p className="text-[0.9375rem] text-muted-foreground">
        <PostedDay day={card.postedOn} today={today} />
        {[openings, closes, answers].filter(Boolean).map((words) => (
          <span key={words}> · {words}</span>
        ))}
      </p>
    </article>
  );
}
