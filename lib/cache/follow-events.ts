import { onEvent, type ToldEvent } from "@/lib/events/listen";
import { keptPages } from "./kept-pages";

/** Every verb that changes what the careers site shows says so; a company's name and colour are on its postings. */
export function changesPublicPages(event: Pick<ToldEvent, "name">): boolean {
  return event.name === "posting.listing_changed" || event.name === "company.updated";
}

/** Throws away every rendered page of this process: lists, similar postings and feeds name the posting too. */
export function dropPages(): void {
  const pages = keptPages();
  pages.generation += 1;
  pages.entries.clear();
  pages.paths.clear();
  pages.bytes = 0;
}

/** Keeps pages from the first connection on, and throws them away when an event, made in whatever process, changes them. */
export function followEvents(): void {
  onEvent((event) => {
    if (event && !changesPublicPages(event)) return;
    dropPages();
    // null: a connection stands (again), so what is rendered from here on will not be missed.
    if (event === null) keptPages().open = true;
  });
}
