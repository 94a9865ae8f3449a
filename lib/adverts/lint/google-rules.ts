import { countryName } from "../labels";
import type { Advert } from "../schema";
import type { Finding, Rule } from "./finding";
import { sources } from "./sources";
import { textsOf } from "./texts";

const finding = (
  severity: Finding["severity"],
  rule: string,
  field: string,
  message: string,
  fix: Finding["fix"] = null,
): Finding => ({ rule, severity, field, message, fix, source: sources.google });

const company: Rule = ({ companyName }) =>
  companyName
    ? []
    : [
        finding(
          "error",
          "company-missing",
          "companyName",
          "Say which company is hiring: without it search engines refuse the posting.",
        ),
      ];

const description: Rule = (advert) => {
  const length = advert.sections.reduce((sum, { body }) => sum + body.trim().length, 0);
  if (length === 0)
    return [
      finding(
        "error",
        "description-missing",
        "sections",
        "Describe the job: a posting without a description is refused.",
      ),
    ];
  if (length < 250)
    return [
      finding(
        "warning",
        "description-short",
        "sections",
        "The description is very short. Say what the job involves and whom you are looking for.",
      ),
    ];
  return [];
};

const isGuessed = (advert: Advert, path: string) => advert.guessed.includes(path);

const place: Rule = (advert) => {
  if (advert.workplace === "remote") return [];
  if (advert.locations.length === 0)
    return [
      finding(
        "error",
        "place-missing",
        "locations",
        "Say where the job is, at least the country. Only a fully remote job may go without.",
      ),
    ];
  return advert.locations.flatMap(({ country, locality }, index) =>
    country
      ? []
      : [
          finding(
            "error",
            "country-missing",
            `locations.${index}.country`,
            `Say which country ${locality ?? "this place"} is in.`,
          ),
        ],
  );
};

const remote: Rule = (advert) => {
  if (advert.workplace !== "remote" || advert.applicantCountries.length > 0) return [];
  const countries = [...new Set(advert.locations.flatMap(({ country }) => country ?? []))];
  const names = countries.map((code) => countryName(code)).join(", ");
  const fix =
    countries.length > 0
      ? { label: `Applicants sit in ${names}`, patch: { applicantCountries: countries } }
      : null;
  return [
    finding(
      "error",
      "remote-country-missing",
      "applicantCountries",
      "Say in which countries applicants of this remote job may sit; at least one is needed.",
      fix,
    ),
  ];
};

const hybridWords =
  /\bhybrid(?!\s+(cloud|infrastructure|app|mobile|vehicle|engine|drive|car|system))|\b(\w+|\d)(-|\s)days?\s+(a|per)\s+week\s+(in|at|from)\s+(the|our)\s+\w*\s?office|\btage(n)?\s+(pro|in der)\s+woche\s+(im|vor)\s+(büro|ort)|\bjours?\s+par\s+semaine\s+(au|sur)\s+(bureau|site)/i;

const hybrid: Rule = (advert) => {
  if (advert.workplace !== "remote") return [];
  const said = [{ field: "title", text: advert.title }, ...textsOf(advert)].find(({ text }) =>
    hybridWords.test(text),
  );
  if (!said) return [];
  const words = hybridWords.exec(said.text)?.[0] ?? "";
  return [
    finding(
      "warning",
      "hybrid-as-remote",
      "workplace",
      `The text says “${words}”, but the workplace says remote. Remote means never having to come in.`,
      {
        label: "Mark as hybrid",
        patch: { workplace: "hybrid" },
      },
    ),
  ];
};

const guessed: Rule = (advert) =>
  advert.guessed.map((path) =>
    finding(
      "warning",
      "guess-unconfirmed",
      path,
      "This value was guessed and not said. Until somebody confirms it, it stays out of what search engines read.",
      {
        label: "Confirm it",
        patch: { guessed: advert.guessed.filter((other) => other !== path) },
      },
    ),
  );

const period: Rule = (advert) =>
  advert.pay.flatMap((pay, index) => {
    if (pay.period || isGuessed(advert, `pay.${index}.period`)) return [];
    const figure = pay.max ?? pay.min ?? 0;
    const likely =
      figure >= 10_000 ? ("year" as const) : figure > 0 && figure < 150 ? ("hour" as const) : null;
    const patch = { pay: advert.pay.map((one, at) => (at === index ? { ...one, period: likely } : one)) };
    return [
      finding(
        "warning",
        "pay-period-missing",
        `pay.${index}.period`,
        "Say whether this is per hour, day, week, month or year; until then the pay is left out of the markup.",
        likely && { label: `Per ${likely}`, patch },
      ),
    ];
  });

const employment: Rule = ({ employmentType }) =>
  employmentType
    ? []
    : [
        finding(
          "warning",
          "employment-missing",
          "employmentType",
          "Say whether it is full-time or part-time: people filter by it.",
        ),
      ];

export const googleRules: Rule[] = [company, description, place, remote, hybrid, guessed, period, employment];
