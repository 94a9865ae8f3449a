import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "@/lib/adverts/markup/render-markdown";
import { Advert, type AdvertInput } from "@/lib/adverts/schema";
import type { PublicPosting } from "../public/queries";
import { indeedFeed } from "./indeed";
import { rssFeed } from "./rss";

const posting = (advert: Partial<AdvertInput>): PublicPosting => ({
  id: "0199aaaa-0000-7000-8000-000000000000",
  slug: "cook-acme-bcdfgh",
  status: "published",
  listed: true,
  advert: Advert.parse({
    title: "Cook",
    sections: [{ heading: "The job", body: "You **cook**." }],
    ...advert,
  }),
  company: { name: "Acme", slug: "acme", website: null, accent: null },
  postedOn: "2026-11-20",
  changedAt: new Date("2026-11-21T00:00:00Z"),
  closesAt: new Date("2026-12-18T12:00:00Z"),
  replyWithinDays: null,
});
const at = new Date("2026-11-24T10:00:00Z");
const jobUrl = (slug: string) => `https://careers.example/jobs/${slug}`;
const parser = new XMLParser({ isArray: (name) => name === "job" || name === "item", parseTagValue: false });
const indeed = (...postings: PublicPosting[]) =>
  parser.parse(
    indeedFeed(
      postings,
      { name: "Careers", url: "https://careers.example/", jobUrl, renderBody: renderMarkdown },
      at,
    ),
  ).source;

describe("Indeed's feed", () => {
  test("says what a job is, each value in CDATA", () => {
    const advert = {
      locations: [{ locality: "Doncaster", region: "England", postalCode: "DN3", country: "GB" }],
      contractType: "permanent" as const,
      employmentType: "full-time" as const,
      workplace: "hybrid" as const,
      pay: [{ min: 12.85, max: 14.1, currency: "GBP", period: "hour" as const }],
      reference: "BWF/1",
      category: "Logistics",
      closesOn: "2026-12-18",
      experienceLevel: "junior" as const,
      minimumYears: 1,
    };
    expect(indeed(posting(advert))).toEqual({
      publisher: "Careers",
      publisherurl: "https://careers.example/",
      lastBuildDate: "Tue, 24 Nov 2026 10:00:00 GMT",
      job: [
        {
          title: "Cook",
          date: "Fri, 20 Nov 2026 00:00:00 GMT",
          referencenumber: "0199aaaa-0000-7000-8000-000000000000",
          requisitionid: "BWF/1",
          url: "https://careers.example/jobs/cook-acme-bcdfgh",
          company: "Acme",
          sourcename: "Acme",
          city: "Doncaster",
          state: "England",
          country: "GB",
          postalcode: "DN3",
          description: "<h3>The job</h3>\n<p>You <strong>cook</strong>.</p>",
          salary: "£12.85 - £14.10 / hour",
          jobtype: "Full-time, Permanent",
          experience: "Junior, 1+ years",
          expirationdate: "Fri, 18 Dec 2026 12:00:00 GMT",
          remotetype: "Hybrid remote",
          category: "Logistics",
        },
      ],
    });
  });
  test("has one job per place, each with a number of its own", () => {
    const locations = [
      { locality: "Oslo", country: "NO" },
      { locality: "Bergen", country: "NO" },
    ];
    const jobs = indeed(posting({ locations })).job as { city: string; referencenumber: string }[];
    expect(jobs.map((job) => job.city)).toEqual(["Oslo", "Bergen"]);
    expect(new Set(jobs.map((job) => job.referencenumber)).size).toBe(2);
  });
  test("leaves out what was guessed", () => {
    const pay = [{ min: 182_000, max: 182_000, currency: "GBP", period: "year" as const }];
    expect(indeed(posting({ pay, guessed: ["pay.0.period"] })).job[0]).not.toHaveProperty("salary");
  });
});

describe("hostile text", () => {
  const title = `]]><job><title>x</title></job> & <b> "'\u0000\u001b\ud800`;
  const told = `]]><job><title>x</title></job> & <b> "'\ufffd`;
  // What the schema refuses may still lie in a row that was written before it did.
  const hostile = { ...posting({}), advert: { ...posting({}).advert, title } };
  test("stays text in Indeed's feed", () => {
    const source = indeed(hostile);
    expect(source.job).toHaveLength(1);
    expect(source.job[0].title).toBe(told);
  });
  test("stays text in RSS", () => {
    const site = {
      name: "Careers",
      url: "https://careers.example/",
      feedUrl: "https://careers.example/f",
      jobUrl,
    };
    const { channel } = parser.parse(rssFeed([hostile], site, at)).rss;
    expect(channel.item).toHaveLength(1);
    expect(channel.item[0].title).toBe(`${told} at Acme`);
    expect(channel.item[0].guid["#text"] ?? channel.item[0].guid).toBe(
      "0199aaaa-0000-7000-8000-000000000000",
    );
  });
});
