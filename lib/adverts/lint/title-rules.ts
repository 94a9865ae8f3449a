import type { Advert } from "../schema";
import type { Finding, Rule, Source } from "./finding";
import { sources } from "./sources";
import { escapeRegExp, isShouted, titleCase, withoutPart } from "./texts";

/** Google and Indeed agree on titles: what would stand on a business card, and nothing else. */
type Part = {
  rule: string;
  source: Source;
  message: (part: string) => string;
  find: (advert: Advert) => string | undefined;
};

const matching = (pattern: RegExp) => (advert: Advert) => pattern.exec(advert.title)?.[0].trim();
const whole = (name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, "iu");

const parts: Part[] = [
  {
    rule: "title-pay",
    source: sources.google,
    message: (part) => `Take the pay (“${part}”) out of the title; it has a field of its own.`,
    find: matching(
      /[([]?\s*(?:(?:[£$€]|\b(?:EUR|USD|GBP|CHF|NOK))\s?\d[\d.,]*\s?k?(?:\s?[-–]\s?[£$€]?\d[\d.,]*\s?k?)?|\b\d[\d.,]*\s?(?:k\b|[€£]|(?:EUR|USD|GBP|CHF)\b))(?:\s?(?:\/|per|pro|p)\s?\w+)?\s*[)\]]?/i,
    ),
  },
  {
    rule: "title-code",
    source: sources.google,
    message: (part) => `Take the code “${part}” out of the title and give it as the reference.`,
    find: matching(
      /[([]?\s*(?:\b(?:ref|req|job\s?id|kennziffer|réf)[.:#\s]*[\w/-]*\d[\w/-]*|#\d+|\b[A-Z]{2,6}[-_/]\d{3,}\b)\s*[)\]]?/i,
    ),
  },
  {
    rule: "title-place",
    source: sources.google,
    message: (part) => `Take the place “${part}” out of the title; it has a field of its own.`,
    find: ({ title, locations }) =>
      locations
        .flatMap(({ locality }) => locality ?? [])
        .map((locality) => whole(locality).exec(title)?.[0])
        .find(Boolean),
  },
  {
    rule: "title-company",
    source: sources.google,
    message: (part) => `Take the company's name “${part}” out of the title; it stands beside it.`,
    find: ({ title, companyName }) => (companyName ? whole(companyName).exec(title)?.[0] : undefined),
  },
  {
    rule: "title-remote",
    source: sources.google,
    message: (part) => `Take “${part}” out of the title and say it under Workplace.`,
    find: matching(
      /[([]\s*(?:100\s?%\s*)?(?:fully\s+)?(?:remote|hybrid|homeoffice|télétravail)\b[^)\]]*[)\]]|[-–|,]\s*(?:fully\s+)?(?:remote|hybrid)\s*$/i,
    ),
  },
  {
    rule: "title-advertises",
    source: sources.indeed,
    message: (part) => `Take “${part}” out of the title: it advertises and does not name the job.`,
    find: matching(
      /[-–|,(]?\s*\b(?:urgent(?:ly)?|immediate(?:ly)?\s+(?:start|hire|joiner)s?|hiring(?:\s+(?:now|asap|immediately))?|apply now|asap|ab sofort|dringend(?: gesucht)?|start immédiat)\b\s*[!)]*/i,
    ),
  },
  {
    rule: "title-symbols",
    source: sources.indeed,
    message: (part) => `Take “${part}” out of the title: symbols and exclamation marks look like spam.`,
    find: matching(/[!?*★☆►▶✓✔~]+|\p{Extended_Pictographic}+/u),
  },
];

const titleFinding = (rule: string, source: Source, message: string, title: string | null): Finding => ({
  rule,
  severity: "warning",
  field: "title",
  message,
  fix: title ? { label: `Change to “${title}”`, patch: { title } } : null,
  source,
});

const titleParts: Rule = (advert) =>
  parts.flatMap(({ rule, source, message, find }) => {
    const part = find(advert);
    if (!part) return [];
    const rest = withoutPart(advert.title, part);
    return [
      titleFinding(rule, source, message(part), rest.length > 2 && rest !== advert.title ? rest : null),
    ];
  });

const titleShouted: Rule = ({ title }) =>
  isShouted(title)
    ? [
        titleFinding(
          "title-shouted",
          sources.indeed,
          "Write the title in small letters: capitals throughout are refused as spam.",
          titleCase(title),
        ),
      ]
    : [];

const titleLong: Rule = ({ title }) =>
  title.length > 75
    ? [
        titleFinding(
          "title-long",
          sources.indeedQuality,
          `The title has ${title.length} characters. Search results cut it after about 60; name the job only.`,
          null,
        ),
      ]
    : [];

const titleMissing: Rule = ({ title }) =>
  title.trim() && !/^untitled( posting)?$/i.test(title.trim())
    ? []
    : [
        {
          ...titleFinding("title-missing", sources.google, "Give the posting a title.", null),
          severity: "error",
        },
      ];

export const titleRules: Rule[] = [titleMissing, titleParts, titleShouted, titleLong];
