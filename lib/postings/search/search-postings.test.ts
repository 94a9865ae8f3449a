import { beforeEach, describe, expect, test } from "vitest";
import { placeText } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";
import { type FacetName, facetNames, parseSearch } from "@/lib/search/params";
import { resetDatabase } from "@/lib/testing/database";
import { listPosting } from "@/lib/testing/listed-postings";
import { searchPostings } from "./search-postings";

beforeEach(resetDatabase);

const search = (given: Record<string, string>) => searchPostings(parseSearch(given));
const titles = async (given: Record<string, string>) => (await search(given)).cards.map((card) => card.title);

type Facts = Record<FacetName, string[]> & { title: string; slug: string };

/** The same small generator each time: a failure can be repeated. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const skills = ["React", "PostgreSQL", "C++", "Figma", "Kafka", "Python"];
const towns: [string, string][] = [
  ["Oslo", "NO"],
  ["Berlin", "DE"],
  ["Leeds", "GB"],
  ["Lyon", "FR"],
];

async function generate(count: number): Promise<Facts[]> {
  const pick = numbers(7);
  const some = <T>(list: readonly T[], most: number) => list.filter(() => pick(list.length) < most);
  const maybe = <T>(list: readonly T[]) => (pick(5) === 0 ? null : (list[pick(list.length)] ?? null));
  const all: Facts[] = [];
  for (let index = 0; index < count; index += 1) {
    const locations = some(towns, 2).map(([locality, country]) => ({ locality, country }));
    const chosen = some(skills, 2);
    const advert = {
      title: `${maybe(["Backend engineer", "Nurse", "Designer"]) ?? "Cook"} ${index}`,
      department: maybe(["Care", "Product"]),
      workplace: maybe(["on-site", "hybrid", "remote"] as const),
      contractType: maybe(["permanent", "temporary"] as const),
      employmentType: maybe(["full-time", "part-time"] as const),
      experienceLevel: maybe(["junior", "senior"] as const),
      locations,
      skills: chosen.map((name) => ({ name, need: "must" as const })),
    };
    const company = ["Acme", "Fjordbank"][pick(2)]!;
    const publishedAt = new Date(Date.UTC(2026, 9, 1 + pick(40), pick(24)));
    const { slug } = await listPosting({ advert, company, publishedAt });
    const one = (value: string | null) => (value ? [value] : []);
    all.push({
      title: advert.title,
      slug,
      place: locations.map((place) => placeText(place as Advert["locations"][number])),
      workplace: one(advert.workplace),
      department: one(advert.department),
      contract: one(advert.contractType),
      employment: one(advert.employmentType),
      experience: one(advert.experienceLevel),
      skill: chosen,
      company: [company],
    });
  }
  return all;
}

type Filters = Partial<Record<FacetName, string>>;
const fits = (facts: Facts, word: string, filters: Filters, except?: FacetName) =>
  facts.title.toLowerCase().includes(word) &&
  facetNames.every((name) => name === except || !filters[name] || facts[name].includes(filters[name]));

function countedByHand(all: Facts[], word: string, filters: Filters, name: FacetName) {
  const counts: Record<string, number> = {};
  for (const facts of all.filter((each) => fits(each, word, filters, name)))
    for (const value of facts[name]) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe("counts and hits are those that one counts by hand", () => {
  test("for every combination of some words and filters", async () => {
    const all = await generate(120);
    const cases: { q?: string; filters: Filters }[] = [
      { filters: {} },
      { filters: { workplace: "remote" } },
      { filters: { workplace: "remote", skill: "C++" } },
      { filters: { place: "Oslo, Norway", company: "Acme", contract: "permanent" } },
      { q: "nurse", filters: {} },
      { q: "backend", filters: { experience: "senior" } },
      { q: "designer", filters: { department: "Care", employment: "part-time" } },
      { q: "cook", filters: { skill: "Kafka", workplace: "hybrid" } },
    ];
    for (const { q = "", filters } of cases) {
      const answer = await search({ q, ...filters });
      const hits = all.filter((facts) => fits(facts, q, filters));
      expect(answer.total, JSON.stringify({ q, filters })).toBe(hits.length);
      for (const name of facetNames) {
        const counted = Object.fromEntries(answer.facets[name].map(({ value, count }) => [value, count]));
        const byHand = countedByHand(all, q, filters, name);
        const chosen = filters[name];
        expect(counted, name).toEqual(chosen && !byHand[chosen] ? { ...byHand, [chosen]: 0 } : byHand);
      }
    }
  });

  test("paging reaches every hit once, in both orders, and newest first", async () => {
    const all = await generate(70);
    for (const given of [{}, { q: "engineer" }, { q: "engineer", sort: "newest" }] as Record<
      string,
      string
    >[]) {
      const seen: string[] = [];
      let params = parseSearch(given);
      for (let page = 0; page < 10; page += 1) {
        const answer = await searchPostings(params);
        seen.push(...answer.cards.map((card) => card.slug));
        if (!answer.next) break;
        params = { ...params, after: answer.next };
      }
      const expected = all.filter((facts) => !given.q || facts.title.includes("engineer"));
      expect(seen.toSorted()).toEqual(expected.map((facts) => facts.slug).toSorted());
    }
    const days = (await search({})).cards.map((card) => card.postedOn);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe("words", () => {
  const post = (title: string, more: Parameters<typeof listPosting>[0]["advert"] = {}) =>
    listPosting({ advert: { title, ...more } });

  test("are found in their language, by their beginning and without accents", async () => {
    await post("Ingénieur logiciel", { language: "fr" });
    await post("Pflegefachkräfte gesucht", { language: "de" });
    await post("Software engineers", { language: "en" });
    expect(await titles({ q: "ingenieurs" })).toEqual(["Ingénieur logiciel"]);
    expect(await titles({ q: "pflegefach" })).toEqual(["Pflegefachkräfte gesucht"]);
    expect(await titles({ q: "engineering" })).toEqual(["Software engineers"]);
    expect(await titles({ q: "softw" })).toEqual(["Software engineers"]);
  });

  test("with symbols are kept apart", async () => {
    await post("C++ developer");
    await post("C# developer");
    await post("C developer");
    await post("Frontend developer", { skills: [{ name: "Next.js", need: "must" }] });
    expect(await titles({ q: "C++" })).toEqual(["C++ developer"]);
    expect(await titles({ q: "c#" })).toEqual(["C# developer"]);
    expect(await titles({ q: "next.js" })).toEqual(["Frontend developer"]);
  });

  test("in the title come before words in the text", async () => {
    await post("Nurse");
    await listPosting({
      advert: { title: "Cook", sections: [{ heading: "Team", body: "You work with a nurse." }] },
      publishedAt: new Date("2026-11-20T00:00:00Z"),
    });
    expect(await titles({ q: "nurse" })).toEqual(["Nurse", "Cook"]);
    expect(await titles({ q: "nurse", sort: "newest" })).toEqual(["Cook", "Nurse"]);
  });

  test.each(["pyhton", "pythn", "pyton", "PYTHOM"])("mistyped as %s mean the nearest one", async (q) => {
    await post("Python developer");
    const answer = await search({ q });
    expect(answer.corrected).toBe("python");
    expect(answer.cards).toHaveLength(1);
  });

  test("that nothing is like find nothing", async () => {
    await post("Python developer");
    expect(await search({ q: "zzzzzz" })).toMatchObject({ total: 0, corrected: null, cards: [] });
  });

  test.each([
    "'",
    "\\",
    "a & | !",
    "(((",
    ":*",
    "<->",
    "the",
    "\u0000x",
    "💥",
    "\ud800",
    "%",
    "_",
    "'; drop table x; --",
    "a".repeat(5_000),
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
    "+++",
    "...",
    ".",
    "#",
    "a'b",
    "c++ & c#",
  ])("%j is harmless", async (q) => {
    await post("Python developer");
    await expect(search({ q, place: q, skill: q, after: q })).resolves.toMatchObject({ cards: [] });
    await expect(search({ q })).resolves.toBeTruthy();
  });
});

describe("what is listed", () => {
  test("is published and public, and nothing else", async () => {
    await listPosting({ advert: { title: "Open" } });
    await listPosting({ advert: { title: "Paused" }, status: "paused" });
    await listPosting({ advert: { title: "Closed" }, status: "closed" });
    await listPosting({ advert: { title: "Unlisted" }, visibility: "unlisted" });
    await listPosting({ advert: { title: "Internal" }, visibility: "internal" });
    expect(await titles({})).toEqual(["Open"]);
  });

  test("shows no pay that the advert does not show, and no period that was guessed", async () => {
    const pay = [
      { min: 90_000, max: 90_000, currency: "GBP", period: "year" as const, shown: false },
      { min: 182_000, max: 182_000, currency: "GBP", period: "year" as const },
    ];
    await listPosting({ advert: { title: "Engineer", pay, guessed: ["pay.1.period"] } });
    expect((await search({})).cards[0]?.pay).toBe("£182,000");
  });
});
