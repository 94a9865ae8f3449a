import { onEvent, type ToldEvent } from "@/lib/events/listen";

type Pages = {
  open: boolean;
  generation: number;
  entries: Map<string, unknown>;
  bytes: number;
  begun: Map<string, number>;
};
type Dropped = () => void;

const kept = globalThis as typeof globalThis & { rolecallPages?: Pages; rolecallOnDrop?: Set<Dropped> };

/** Every verb that changes what the careers site shows says so; a company's name and colour are on its postings. */
export function changesPublicPages(event: Pick<ToldEvent, "name">): boolean {
  return event.name === "posting.listing_changed" || event.name === "company.updated";
}

/** Throws away every rendered page of this process: lists, similar postings and feeds name the posting too. */
export function dropPages(): void {
  const pages = kept.rolecallPages;
  if (pages) {
    pages.generation += 1;
    pages.entries.clear();
    pages.bytes = 0;
  }
  for (const dropped of kept.rolecallOnDrop ?? []) dropped();
}

/** Calls back whenever public pages are thrown away, for what else is kept of postings. */
export function onDrop(dropped: Dropped): void {
  kept.rolecallOnDrop ??= new Set();
  kept.rolecallOnDrop.add(dropped);
}

/** Keeps pages from the first connection on, and throws them away when an event, made in whatever process, changes them. */
export function followEvents(): void {
  kept.rolecallPages ??= { open: false, generation: 0, entries: new Map(), bytes: 0, begun: new Map() };
  const pages = kept.rolecallPages;
  onEvent((event) => {
    if (event && !changesPublicPages(event)) return;
    dropPages();
    // null: a connection stands (again), so what is rendered from here on will not be missed.
    if (event === null) pages.open = true;
  });
}
