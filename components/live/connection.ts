"use client";

import type { Change } from "@/lib/live/change";
import type { Present } from "@/lib/presence/queries";

export type Hearing = {
  /** Something has changed: read it again. */
  onChange: (change: Change) => void;
  /** Something may have been missed: read everything again. */
  onGap: () => void;
};

/** How long changes are gathered, so that a burst is read at once. */
const gather = 80;
/** Whoever turns over quickly from one application to the next reads none of them. */
const dwell = 250;
/** A tab out of sight gives its connection back after so long. */
const patience = 5_000;

/** One stream of the server's for as many parts of a page as listen to the same posting. */
export class LiveConnection {
  connected = true;
  present: Present[] = [];
  private readonly hearings = new Set<Hearing>();
  private readonly watchers = new Set<() => void>();
  private source: EventSource | null = null;
  private connectionId: string | null = null;
  private reading: string | null = null;
  private ids = new Set<string>();
  private postingChanged = false;
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private beginning: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private turning: ReturnType<typeof setTimeout> | undefined;
  private retrying: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  /** The place in the log up to which everything is known; null when that is not known, undefined when nobody asks. */
  private after: string | null | undefined;

  constructor(private readonly postingId: string | null) {}

  /** @param after up to which place in the log the listener knows everything; undefined for one who shows nothing of it */
  listen(hearing: Hearing, after: string | null | undefined): () => void {
    if (this.hearings.size === 0) this.begin();
    if (!this.source) this.after = older(this.after, after);
    else if (after !== undefined && older(this.after, after) !== this.after) queueMicrotask(hearing.onGap);
    this.hearings.add(hearing);
    return () => {
      this.hearings.delete(hearing);
      if (this.hearings.size === 0) this.finish();
    };
  }

  /** Calls back when `connected` or `present` is another one. */
  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Says which application is read, so that others see it. */
  turnTo(applicationId: string | null): void {
    if (this.reading === applicationId) return;
    this.reading = applicationId;
    clearTimeout(this.turning);
    this.turning = setTimeout(() => this.tellReading(), dwell);
  }

  private tellReading(): void {
    const { connectionId, postingId, reading: applicationId } = this;
    if (!connectionId || !postingId) return;
    const body = JSON.stringify({ connectionId, postingId, applicationId });
    // Not being seen is no reason to stop anybody from reading.
    fetch("/api/live", { method: "POST", body, keepalive: true }).catch(() => undefined);
  }

  private begin(): void {
    this.after = undefined;
    document.addEventListener("visibilitychange", this.look);
    // Not before every part of the page has said from where on it wants to hear.
    this.beginning = setTimeout(this.look);
  }

  private finish(): void {
    document.removeEventListener("visibilitychange", this.look);
    clearTimeout(this.beginning);
    clearTimeout(this.turning);
    clearTimeout(this.leaving);
    clearTimeout(this.gathering);
    this.gathering = undefined;
    this.close();
  }

  /** A browser keeps few connections to one host: a tab that nobody looks at gives its own back. */
  private look = (): void => {
    clearTimeout(this.leaving);
    if (document.visibilityState === "visible") this.open();
    else this.leaving = setTimeout(() => this.close(), patience);
  };

  private close(): void {
    clearTimeout(this.retrying);
    this.source?.close();
    this.source = null;
    this.connectionId = null;
    this.show({ present: [] });
  }

  private show(state: { connected?: boolean; present?: Present[] }): void {
    this.connected = state.connected ?? this.connected;
    this.present = state.present ?? this.present;
    for (const watcher of this.watchers) watcher();
  }

  private open(): void {
    if (this.source) return;
    const query = new URLSearchParams();
    if (this.postingId) query.set("posting", this.postingId);
    if (this.after) query.set("after", this.after);
    const source = new EventSource(`/api/live?${query}`);
    this.source = source;
    const on = (name: string, hear: (data: unknown) => void) =>
      source.addEventListener(name, (event: MessageEvent<string>) => {
        hear(JSON.parse(event.data));
        if (event.lastEventId) this.after = event.lastEventId;
      });
    on("ready", (data) => this.ready(data as { connectionId: string | null }));
    on("changed", (data) => this.changed(data as Change));
    on("missed", () => this.missed());
    on("presence", (data) => this.show({ present: data as Present[] }));
    on("beat", () => undefined);
    source.addEventListener("error", () => this.failed());
  }

  private ready({ connectionId }: { connectionId: string | null }): void {
    this.failures = 0;
    this.connectionId = connectionId;
    if (this.reading) this.tellReading();
    this.show({ connected: true, present: [] });
    // Without a place to go on from, what came about between the page and now counts as missed.
    if (this.after === null) this.missed();
  }

  /** A stream that ended comes back by itself; one that was refused, by a server that restarts, say, is tried again. */
  private failed(): void {
    this.connectionId = null;
    this.show({ connected: false, present: [] });
    if (this.source?.readyState !== EventSource.CLOSED) return;
    this.source = null;
    this.failures += 1;
    clearTimeout(this.retrying);
    this.retrying = setTimeout(this.look, Math.min(60_000, 2_000 * 2 ** this.failures));
  }

  private changed({ applicationIds, posting }: Change): void {
    for (const id of applicationIds) this.ids.add(id);
    this.postingChanged ||= posting;
    this.gathering ??= setTimeout(() => this.flush(), gather);
  }

  private flush(): void {
    const change = { applicationIds: [...this.ids], posting: this.postingChanged };
    this.gathering = undefined;
    this.ids = new Set();
    this.postingChanged = false;
    for (const hearing of this.hearings) hearing.onChange(change);
  }

  private missed(): void {
    for (const hearing of this.hearings) hearing.onGap();
  }
}

/** The earlier of two places; not knowing comes before all of them. */
function older(one: string | null | undefined, other: string | null | undefined) {
  if (one === undefined || other === undefined) return one ?? other;
  if (one === null || other === null) return null;
  return BigInt(one) < BigInt(other) ? one : other;
}

const connections = new Map<string, LiveConnection>();

/** The page's one connection about this posting, or about all of them. */
export function connectionTo(postingId: string | null): LiveConnection {
  const key = postingId ?? "everything";
  const known = connections.get(key);
  if (known) return known;
  const made = new LiveConnection(postingId);
  connections.set(key, made);
  return made;
}
