import { afterEach, describe, expect, it, vi } from "vitest";
import { type Binding, bindKeys, everywhere, listKeys, pressKey, runWhenShown } from "./registry";

const unbind: (() => void)[] = [];
let done: string[] = [];
let time = 0;

afterEach(() => {
  for (const each of unbind.splice(0)) each();
  done = [];
  time += 10_000;
});

const says = (key: string, does: string, answer?: unknown): Binding => ({
  key,
  does,
  run: () => {
    done.push(does);
    return answer;
  },
});
const bind = (scope: string, ...bindings: Binding[]) => unbind.push(bindKeys(scope, () => bindings));

function press(key: string, more: Partial<Parameters<typeof pressKey>[0]> & { typing?: boolean } = {}) {
  time += 100;
  const { typing, ...event } = more;
  return pressKey({ key, ctrlKey: false, metaKey: false, altKey: false, timeStamp: time, ...event }, typing);
}

describe("pressing a key", () => {
  it("asks what was bound last first, and what holds everywhere last", () => {
    bind("Board", says("j", "board"));
    bind("Panel", says("j", "panel"));
    bind(everywhere, says("j", "everywhere"));
    expect(press("j")).toBe(true);
    expect(done).toEqual(["panel"]);
  });

  it("goes on to the next that knows the key when one leaves it", () => {
    bind("Board", says("m", "board"));
    bind("Panel", says("m", "panel", false));
    expect(press("m")).toBe(true);
    expect(done).toEqual(["panel", "board"]);
  });

  it("leaves keys alone that nobody knows, that are typed, or that belong to the system", () => {
    bind("Board", says("j", "board"));
    expect(press("x")).toBe(false);
    expect(press("j", { typing: true })).toBe(false);
    expect(press("j", { altKey: true })).toBe(false);
    expect(press("j", { ctrlKey: true })).toBe(false);
    expect(done).toEqual([]);
  });

  it("takes Ctrl and Cmd also while somebody types", () => {
    bind(everywhere, says("mod+k", "palette"));
    expect(press("k", { ctrlKey: true, typing: true })).toBe(true);
    expect(press("K", { metaKey: true })).toBe(true);
    expect(press("k")).toBe(false);
    expect(done).toEqual(["palette", "palette"]);
  });
});

describe("a sequence", () => {
  it("is one key and then another, in time", () => {
    bind(everywhere, says("g p", "postings"));
    bind("Board", says("p", "print"));
    expect(press("g")).toBe(true);
    expect(press("p")).toBe(true);
    expect(done).toEqual(["postings"]);
    expect(press("p")).toBe(true);
    expect(done).toEqual(["postings", "print"]);
  });

  it("is forgotten after a while, and after a key that does not belong to it", () => {
    bind(everywhere, says("g p", "postings"));
    press("g");
    time += 5_000;
    expect(press("p")).toBe(false);
    press("g");
    expect(press("x")).toBe(false);
    expect(press("p")).toBe(false);
    expect(done).toEqual([]);
  });
});

it("does what a part of the screen offers as soon as it is there", async () => {
  runWhenShown("Application", "t");
  bind("Board", says("t", "board"));
  bind("Application", says("t", "tag"));
  await vi.waitFor(() => expect(done).toEqual(["tag"]));
  runWhenShown("Application", "t");
  expect(done).toEqual(["tag", "tag"]);
});

it("forgets what was wished for when another key is pressed meanwhile", async () => {
  runWhenShown("Application", "t");
  press("j");
  bind("Application", says("t", "tag"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toEqual([]);
});

it("lists what is bound now, with keys of the same meaning on one line and the general ones last", () => {
  bind(everywhere, says("?", "Show these keys"));
  bind("Board", says("j", "Next and previous"), says("k", "Next and previous"), {
    key: "h",
    run: () => true,
  });
  expect(listKeys()).toEqual([
    { scope: "Board", lines: [{ keys: ["j", "k"], does: "Next and previous" }] },
    { scope: everywhere, lines: [{ keys: ["?"], does: "Show these keys" }] },
  ]);
});
