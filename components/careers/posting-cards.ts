import { contractLabels, dayText, employmentLabels, workplaceLabels } from "@/lib/adverts/labels";
import type { PostingCard } from "@/lib/postings/search/card";
import { type Html, html } from "./html";
import { daysAgoText } from "./posted-text";

const mostPlaces = 3;

function placesText(places: string[]): string {
  const more = places.length - mostPlaces;
  const shown = places.slice(0, mostPlaces).join(" · ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** "Remote from Norway or Sweden": a remote job is one for people in certain countries. */
function workplaceText({ workplace, applyFrom = [] }: PostingCard): string | null {
  const label = workplace && workplaceLabels[workplace];
  if (workplace !== "remote" || applyFrom.length === 0) return label;
  const more = applyFrom.length - mostPlaces;
  const shown = more > 0 ? [...applyFrom.slice(0, mostPlaces), `${more} more`] : applyFrom;
  return `${label} from ${new Intl.ListFormat("en", { type: "disjunction" }).format(shown)}`;
}

function terms(card: PostingCard): Html | null {
  const facts = [
    workplaceText(card),
    card.contract && contractLabels[card.contract],
    card.employment && employmentLabels[card.employment],
  ].filter(Boolean);
  if (!card.pay && facts.length === 0) return null;
  const between = card.pay && facts.length > 0 ? " · " : "";
  return html`<p>${card.pay && html`<b>${card.pay}</b>`}${between}${facts.join(", ")}</p>`;
}

function signals(card: PostingCard): string {
  const days = card.replyWithinDays;
  return [
    card.openings > 1 && ` · ${card.openings} openings`,
    card.closesOn && ` · Apply by ${dayText(card.closesOn)}`,
    days && ` · Answers within ${days} ${days === 1 ? "day" : "days"}`,
  ]
    .filter(Boolean)
    .join("");
}

function postingCard(card: PostingCard, today: string): Html {
  const places = card.places.length > 0 && html`<span> · ${placesText(card.places)}</span>`;
  const skills = card.skills.map((skill) => html`<li>${skill}</li>`);
  return html`<li><article>
    <h3 lang="${card.language}"><a href="/jobs/${card.slug}">${card.title}</a></h3>
    <p><b>${card.company}</b>${places}</p>
    ${terms(card)}
    ${skills.length > 0 && html`<ul aria-label="Skills">${skills}</ul>`}
    <p class="signals">Posted <time datetime="${card.postedOn}" title="${dayText(card.postedOn)}">${daysAgoText(card.postedOn, today)}</time>${signals(card)}</p>
  </article></li>`;
}

/** Results: of each, what one needs to decide whether to read on. The whole card leads to the posting. */
export function postingCards(cards: PostingCard[], today: string): Html {
  return html`<ul class="posting-cards">${cards.map((card) => postingCard(card, today))}</ul>`;
}
