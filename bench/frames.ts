import type { BrowserContext, CDPSession, Page } from "@playwright/test";

/** Milliseconds that the page's own thread spent on scripts, in each frame that was drawn. */
type Frames = { count: number; median: number; p95: number; worst: number };

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: unknown;
};

/** What counts as scripting: what runs our code, and what cleans up after it. Each may lie within another. */
const scripting = new Set([
  "FunctionCall",
  "EvaluateScript",
  "TimerFire",
  "FireAnimationFrame",
  "FireIdleCallback",
  "EventDispatch",
  "RunMicrotasks",
  "v8.compile",
  "MinorGC",
  "MajorGC",
]);

const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
  "v8",
].join(",");

async function trace(client: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.start", { categories, transferMode: "ReportEvents" });
  await work();
  await client.send("Tracing.end");
  await complete;
  return events;
}

/** The thread on which most of our scripts ran: that of the page. */
function pageThread(events: TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const { name, pid, tid } of events)
    if (name === "FireAnimationFrame") {
      const thread = `${pid}/${tid}`;
      counts.set(thread, (counts.get(thread) ?? 0) + 1);
    }
  const [busiest] = [...counts].toSorted((one, other) => other[1] - one[1]);
  if (!busiest) throw new Error("No frame was seen.");
  return busiest[0];
}

/** Per frame, from the start of one to the start of the next; time within time is counted once. */
function scriptingPerFrame(events: TraceEvent[]): number[] {
  const thread = pageThread(events);
  const ours = events
    .filter(({ pid, tid }) => `${pid}/${tid}` === thread)
    .toSorted((one, other) => one.ts - other.ts);
  const starts = ours.filter(({ name }) => name === "BeginMainThreadFrame").map(({ ts }) => ts);
  if (starts.length === 0) throw new Error("No frame was begun.");
  const spent = starts.map(() => 0);
  let frame = -1;
  let counted = 0;
  for (const { name, ph, ts, dur = 0 } of ours) {
    while (frame + 1 < starts.length && (starts[frame + 1] ?? 0) <= ts) frame += 1;
    if (ph !== "X" || !scripting.has(name) || frame < 0) continue;
    const end = ts + dur;
    const fresh = end - Math.max(ts, counted);
    if (fresh <= 0) continue;
    counted = end;
    spent[frame] = (spent[frame] ?? 0) + fresh / 1_000;
  }
  return spent;
}

const at = (sorted: number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** In each frame a little further down in what holds `selector`. As text, since it runs in the page. */
const scrolling = (selector: string, turns: number) => `(async () => {
  let box = document.querySelector(${JSON.stringify(selector)});
  while (box.parentElement && box.scrollHeight <= box.clientHeight) box = box.parentElement;
  for (let turn = 0; turn < ${turns}; turn += 1) {
    box.scrollTop += 120;
    await new Promise(requestAnimationFrame);
  }
})()`;

/** Scrolls for so many frames and measures them. */
async function scrollFrames(page: Page, selector: string, turns: number): Promise<Frames> {
  const client = await page.context().newCDPSession(page);
  const events = await trace(client, () => page.evaluate(scrolling(selector, turns)));
  await client.detach();
  const spent = scriptingPerFrame(events).toSorted((one, other) => one - other);
  return { count: spent.length, median: at(spent, 0.5), p95: at(spent, 0.95), worst: at(spent, 1) };
}

export type ScreenFrames = Frames & { what: string };

const turns = 400;
const screens = [
  { what: "Board, one column", path: "", selector: "section[aria-label^='Applied'] ul" },
  { what: "List", path: "?view=list", selector: "table tbody" },
];

/** Scrolls through the board and the list of the pipeline at this address. */
export async function measureScreens(context: BrowserContext, pipeline: string): Promise<ScreenFrames[]> {
  const lines: ScreenFrames[] = [];
  for (const { what, path: query, selector } of screens) {
    const page = await context.newPage();
    await page.goto(`${pipeline}${query}`);
    await page.locator("[data-card]").first().waitFor();
    await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch(() => undefined);
    // The beginning warms it up.
    await scrollFrames(page, selector, 60);
    lines.push({ what, ...(await scrollFrames(page, selector, turns)) });
    await page.close();
  }
  return lines;
}
