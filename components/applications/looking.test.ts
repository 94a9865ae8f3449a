import { describe, expect, it } from "vitest";
import { ApplicationFilters, ApplicationLook } from "@/lib/applications/filters";
import type { Pipeline } from "@/lib/applications/queries";
import { filterParams, lookParams, pipelineHref } from "./board-url";
import { filterWords } from "./filter-words";
import { lookingAt } from "./looking";

const tag = "01a20b9e-e3c8-79e2-a830-4205d693fe05";
const everything = {
  q: "ana",
  text: '"part time" -night',
  status: "all",
  source: "referral",
  stage: tag,
  tag,
  skill: "C++",
  rating: "4",
  owner: "me",
  days: "7",
  overdue: "yes",
  order: "in-stage",
};

it("says every filter in the address, and reads the same from it", () => {
  const filters = ApplicationFilters.parse(everything);
  expect(Object.fromEntries(filterParams(filters))).toEqual(everything);
  expect(ApplicationFilters.parse(Object.fromEntries(filterParams(filters)))).toEqual(filters);
  expect(filterParams(ApplicationFilters.parse({})).toString()).toBe("");
});

it("reads the columns that there are, the name first", () => {
  const look = ApplicationLook.parse({ view: "list", columns: "owner,nonsense,name,owner,stage" });
  expect(look.columns).toEqual(["name", "owner", "stage"]);
  expect(lookParams(look)).toEqual({ view: "list", columns: "name,owner,stage" });
  expect(lookParams(ApplicationLook.parse({ view: "chess", saved: "x" }))).toEqual({});
});

it("has words for every filter that is set, and for what is gone", () => {
  const pipeline = {
    stages: [{ id: tag, name: "Screening", type: "screen" }],
    tags: [],
    owners: [],
  } as unknown as Pipeline;
  expect(filterWords(ApplicationFilters.parse({}), pipeline)).toEqual([]);
  expect(filterWords(ApplicationFilters.parse(everything), pipeline).map(({ words }) => words)).toEqual([
    "Name: ana",
    'Text: "part time" -night',
    "Every status",
    "Stage: Screening",
    "Source: Referral",
    "Tag: one that nobody has",
    "Skill: C++",
    "4 stars or more",
    "Owner: me",
    "More than 7 days in stage",
    "Answer overdue",
  ]);
});

describe("the views", () => {
  const view = {
    ...{ id: tag, name: "Best", query: "rating=4&view=list", columns: ["name", "owner"], shared: false },
    ...{ by: null, postingId: null, may: { change: true, unshare: true } },
  };
  const at = (params: Record<string, string>) =>
    lookingAt({ id: "p" }, ApplicationFilters.parse(params), ApplicationLook.parse(params), [view]);

  it("are as saved while nothing else is said", () => {
    const href = at({}).hrefOf(view);
    expect(href).toBe(`/dashboard/postings/p/pipeline?rating=4&view=list&columns=name%2Cowner&saved=${tag}`);
    const there = at(Object.fromEntries(new URL(href, "http://x").searchParams));
    expect([there.currentId, there.isChanged]).toEqual([tag, false]);
  });

  it("are changed by another filter, another column, or the board", () => {
    const base = { rating: "4", view: "list", columns: "name,owner", saved: tag };
    for (const change of [{ rating: "5" }, { columns: "name" }, { view: "board" }])
      expect(at({ ...base, ...change }).isChanged).toBe(true);
    expect(at({ ...base, saved: "" })).toMatchObject({ currentId: undefined, isChanged: false });
  });

  it("lead back to everything, and a new one stands where it was made", () => {
    expect(at({ view: "list", rating: "3", saved: tag }).hrefOf(null)).toBe(
      pipelineHref("p", {}, { view: "list" }),
    );
    expect(at({ rating: "3" }).hrefOf({ id: "new" })).toBe(
      "/dashboard/postings/p/pipeline?rating=3&saved=new",
    );
  });
});
