import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAdvert } from "@/lib/adverts/read/read-text";

/** How long a paste of 100 KB takes to read, against the 200 ms it may take: the ratio should stay below 1. */
const allowed = 200;
const size = 100_000;
const now = new Date();
const example = readFileSync(
  join(import.meta.dirname, "../lib/adverts/examples/senior-backend-engineer.txt"),
  "utf8",
);

const fill = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const titled = (text: string) => `Senior Baker\nMill & Co\n\n${text}`;
const inputs: Record<string, string> = {
  "the seed advert, repeated": fill(`${example}\n\n`),
  "the seed advert on one line": fill(`${example.replaceAll("\n", " ")} `),
  prose: titled(
    fill(
      "We are looking for a baker with at least three years of experience, fluent in English, from 1 March 2027. ",
    ),
  ),
  "prose in lines": titled(
    fill("You will work 20 to 30 hours per week in Berlin for £30,000 to £35,000 per annum.\n"),
  ),
  bullets: titled(
    fill("- Experience with Python, React and PostgreSQL, degree in Computer Science required\n"),
  ),
  digits: titled(fill("1234567890")),
  "spaced digits": titled(fill("1 234 ")),
  spaces: titled(`a${fill(" ")}b`),
  commas: titled(fill(", ")),
  labels: titled(fill("Location: ")),
  "single letters with colons": titled(fill("a: ")),
  "label lines": titled(fill("Contract type\nPermanent Employment type\n")),
  headings: titled(fill("REQUIREMENTS\nBENEFITS\n")),
  dashes: titled(fill("- ")),
  dates: titled(fill("1 January 2027 ")),
  money: titled(fill("£1 - £2 ")),
  brackets: titled(fill("((((")),
  capitals: titled(fill("Aa Bb ")),
  tags: fill("<div><p>a"),
  "deep lists": fill("<ul><li>a"),
  attributes: `<p>${fill("<a ")}${fill("b=c ")}</p><p></p><p></p>`,
  "broken JSON-LD": `<p><p><p><script type="application/ld+json">{"@type":"JobPosting","title":"${fill("[{")}</script><p>Bake</p>`,
  "nested JSON-LD": `<p><p><p><script type="application/ld+json">${"[".repeat(50_000)}{"@type":"JobPosting"}${"]".repeat(50_000)}</script><p>Bake</p>`,
};

/** Processor time, so that what else the machine does hardly counts; the best of three. */
function cost(text: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    readAdvert(text, { now });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

for (const [name, text] of Object.entries(inputs)) {
  const took = cost(text);
  console.log(
    `${name.padEnd(30)} ${took.toFixed(0).padStart(6)} ms   ${(took / allowed).toFixed(2)} of what is allowed`,
  );
}
