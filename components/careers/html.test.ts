import { expect, test } from "vitest";
import { html } from "./html";
import { daysAgoText } from "./posted-text";
import { postingCards } from "./posting-cards";

test("what is interpolated is text, in content and in attributes", () => {
  const hostile = `"><script>alert('1')</script>&`;
  expect(html`<a href="${hostile}">${hostile}</a>`.text).toBe(
    '<a href="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a>',
  );
});

test("Html stays what it is, lists are joined, nothing is nothing", () => {
  expect(html`<p>${[html`<b>1</b>`, "<", 0]}${null}${undefined}${false}</p>`.text).toBe(
    "<p><b>1</b>&lt;0</p>",
  );
});

test("a remote job says from where", () => {
  const card = {
    slug: "x",
    title: "Engineer",
    language: "en",
    company: "Arco",
    places: [],
    workplace: "remote" as const,
    applyFrom: ["Norway", "Sweden", "Denmark", "Finland", "Iceland"],
    contract: null,
    employment: null,
    pay: null,
    skills: [],
    openings: 1,
    postedOn: "2026-11-20",
    closesOn: null,
    replyWithinDays: null,
  };
  const said = (over: object) => postingCards([{ ...card, ...over }], "2026-11-24").text;
  expect(said({})).toContain("Remote from Norway, Sweden, Denmark, or 2 more");
  expect(said({ applyFrom: ["Norway"] })).toContain("Remote from Norway");
  expect(said({ applyFrom: undefined })).not.toContain("from");
});

test("a hostile card is harmless", () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const card = {
    slug: "x",
    title: hostile,
    language: '"><script>',
    company: hostile,
    places: [hostile, hostile],
    workplace: "remote" as const,
    contract: null,
    employment: null,
    pay: hostile,
    skills: [hostile],
    openings: 2,
    postedOn: "2026-11-20",
    closesOn: "2027-01-31",
    replyWithinDays: 1,
  };
  expect(postingCards([card], "2026-11-24").text).not.toMatch(/<(img|script)/);
});

test.each([
  ["2026-11-24", "today"],
  ["2026-11-25", "today"],
  ["2026-11-23", "yesterday"],
  ["2026-11-22", "2 days ago"],
  ["2026-11-03", "3 weeks ago"],
  ["2026-08-01", "3 months ago"],
  ["2024-01-01", "2 years ago"],
])("%s is %s", (day, words) => expect(daysAgoText(day, "2026-11-24")).toBe(words));
