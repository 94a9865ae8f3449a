import { describe, expect, it } from "vitest";
import { readAdvert } from "./read-text";

const now = new Date("2026-11-20T10:00:00Z");
const read = (html: string) => readAdvert(html, { now });
const page = (posting: unknown, body = "") =>
  `<html><head><script type="application/ld+json">${typeof posting === "string" ? posting : JSON.stringify(posting)}</script></head><body>${body}</body></html>`;
const job = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Baker",
  datePosted: "2026-11-01",
  hiringOrganization: { "@type": "Organization", name: "Mill &amp; Co" },
};

describe("pages with job markup", () => {
  it("reads places, pay in a range, hours and requirements", () => {
    const { advert, source, readings } = read(
      page({
        ...job,
        jobLocation: [
          {
            "@type": "Place",
            address: {
              "@type": "PostalAddress",
              streetAddress: "Main St 1",
              addressLocality: "Berlin",
              postalCode: "10117",
              addressCountry: "DE",
            },
          },
          { address: { addressLocality: "Lyon", addressCountry: { "@type": "Country", name: "France" } } },
        ],
        employmentType: ["PART_TIME", "TEMPORARY"],
        baseSalary: {
          "@type": "MonetaryAmount",
          currency: "EUR",
          value: { minValue: "14.50", maxValue: 16, unitText: "HOUR" },
        },
        validThrough: "2026-12-31T18:00:00+01:00",
        identifier: "B-77",
        totalJobOpenings: 2,
        experienceRequirements: { monthsOfExperience: 36 },
        skills: "Bread, Cakes",
        jobBenefits: ["Free bread"],
        jobStartDate: "2027-02-01",
      }),
    );
    expect(advert).toMatchObject({
      title: "Baker",
      companyName: "Mill & Co",
      postedOn: "2026-11-01",
      employmentType: "part-time",
      contractType: "temporary",
      reference: "B-77",
      openings: 2,
      minimumYears: 3,
      closesOn: "2026-12-31",
      closesTime: "17:00",
      timeZone: "UTC",
      locations: [
        { street: "Main St 1", locality: "Berlin", postalCode: "10117", country: "DE" },
        { locality: "Lyon", country: "FR" },
      ],
      pay: [{ min: 14.5, max: 16, currency: "EUR", period: "hour" }],
      start: { kind: "day", on: "2027-02-01" },
      benefits: ["Free bread"],
    });
    const at = readings.find((one) => one.field === "pay.0")!.spans[0]!;
    expect(source.slice(at.start, at.end)).toBe("EUR 14.5 to 16 per hour");
    expect(readings.every((one) => one.spans.length > 0)).toBe(true);
  });

  it("finds the posting in a graph, in a list and among other blocks, and takes the first that has a title", () => {
    expect(read(page([{ "@type": "WebSite" }, [{ mainEntity: job }]])).advert.title).toBe("Baker");
    expect(
      read(`${page({ "@type": "Organization" })}${page({ "@graph": [{ "@type": ["JobPosting"] }, job] })}`)
        .advert.title,
    ).toBe("Baker");
    expect(read(JSON.stringify(job)).advert).toMatchObject({ title: "Baker", companyName: "Mill & Co" });
  });

  it("reads descriptions in HTML, in escaped HTML and in text", () => {
    const html = "<p>We bake.</p><h3>Your tasks</h3><ul><li>Bake bread</li></ul>";
    const escaped = html.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    for (const description of [
      html,
      escaped,
      escaped.replaceAll("&", "&amp;"),
      "We bake.\n\nYour tasks\n- Bake bread",
    ]) {
      expect(read(page({ ...job, description })).advert.sections).toEqual([
        { heading: "", body: "We bake." },
        { heading: "Your tasks", body: "- Bake bread" },
      ]);
    }
  });

  it("mends the usual breaks and falls back to the page on hopeless ones", () => {
    expect(
      read(page('{"@type":"JobPosting","title":"Baker","description":"Line one\nline two",}')).advert.title,
    ).toBe("Baker");
    expect(read(page('<!-- {"@type":"JobPosting","title":"Baker"} -->')).advert.title).toBe("Baker");
    expect(
      read(page("{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Baker&quot;}")).advert
        .title,
    ).toBe("Baker");
    expect(
      read(
        page(
          '{"@type":"JobPosting","title":',
          "<main><h1>Night baker</h1><p>Mill Ltd is looking for a baker.</p></main>",
        ),
      ).advert,
    ).toMatchObject({ title: "Night baker", companyName: "Mill Ltd" });
  });

  it("leaves hostile values out", () => {
    const { advert } = read(
      page({
        ...job,
        title: "<b>Baker</b> <i onload=x>x</i>",
        baseSalary: { currency: "<x>", value: { value: -5 } },
        validThrough: "soon",
        jobLocation: 7,
        employmentType: { a: [] },
        totalJobOpenings: "1e99",
        hiringOrganization: [],
      }),
    );
    expect(advert).toMatchObject({ title: "Baker x", pay: [], closesOn: null, locations: [], openings: 1 });
  });
});

describe("pages without job markup", () => {
  it("keeps headings, lists, tables and definition lists", () => {
    const { advert } = read(`<nav><a>Home</a></nav><main><h1>Pflegehelfer (m/w/d)</h1>
      <dl><dt>Arbeitgeber</dt><dd>Haus Linde gGmbH</dd><dt>Arbeitsort</dt><dd>04109 Leipzig</dd></dl>
      <table><tr><th>Vergütung</th><td>16,50 € pro Stunde</td></tr><tr><td>Arbeitszeit:</td><td>30 Std./Woche</td></tr></table>
      <p><strong>Ihre Aufgaben</strong></p><ul><li>Grundpflege</li><li>Dokumentation</li></ul>
      <h2>Wir bieten</h2><ul><li>Jobticket</li></ul></main><footer>Impressum</footer>`);
    expect(advert).toMatchObject({
      title: "Pflegehelfer (m/w/d)",
      companyName: "Haus Linde gGmbH",
      locations: [{ locality: "Leipzig", postalCode: "04109", country: "DE" }],
      pay: [{ min: 16.5, max: 16.5, currency: "EUR", period: "hour" }],
      hoursPerWeek: { min: 30, max: 30 },
      benefits: ["Jobticket"],
      sections: [
        { heading: "Ihre Aufgaben", body: "- Grundpflege\n- Dokumentation" },
        { heading: "Wir bieten", body: "- Jobticket" },
      ],
    });
  });

  it("takes line breaks and entities as they are meant", () => {
    const { source } = read(
      "<div>A&nbsp;&amp;&nbsp;B<br>second&shy;line<br/>&bull; point</div><p>x</p><p>y</p>",
    );
    expect(source).toBe("A & B\nsecondline\n• point\n\nx\n\ny");
  });
});
