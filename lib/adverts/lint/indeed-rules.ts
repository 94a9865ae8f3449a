import type { Finding, Rule } from "./finding";
import { sources } from "./sources";
import { isShouted, patchText, textsOf, titleCase } from "./texts";

const warning = (rule: string, field: string, message: string, fix: Finding["fix"] = null): Finding => ({
  rule,
  severity: "warning",
  field,
  message,
  fix,
  source: sources.indeed,
});

type Unwanted = { rule: string; pattern: RegExp; message: (found: string) => string };

const unwanted: Unwanted[] = [
  {
    rule: "contact-in-text",
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
    message: (found) =>
      `The text tells people to write to ${found}. Job boards refuse that, and whoever writes there is missing from the pipeline.`,
  },
  {
    rule: "phone-in-text",
    pattern: /(?:\b(?:call|phone|tel(?:ephone)?|whatsapp|telefon|tél)\b[\s.:]*|\+)\(?\+?\d[\d\s()/.-]{7,}\d/i,
    message: (found) =>
      `The text gives a telephone number (${found.trim()}). Job boards refuse that; name a contact person instead.`,
  },
  {
    rule: "short-link",
    pattern:
      /\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|rebrand\.ly|cutt\.ly|lnkd\.in)\/\S+/i,
    message: (found) => `${found} hides where it leads. Give the full address, or leave it out.`,
  },
  {
    rule: "apply-elsewhere",
    pattern: /\b(?:docs\.google\.com\/forms|forms\.gle|forms\.office\.com|typeform\.com\/to)\/?\S*/i,
    message: (found) =>
      `${found} is another application form. People apply here; ask further questions in the application form.`,
  },
  {
    rule: "fee",
    pattern:
      /\b(?:registration|application|training|processing)\s+fee\s+(?:of|is|applies)|\bpay\s+(?:a|the)\s+(?:deposit|fee)\b/i,
    message: (found) =>
      `The text asks applicants for money (“${found}”). That is refused everywhere, and unlawful in many places.`,
  },
];

const unwantedWords: Rule = (advert) =>
  textsOf(advert).flatMap(({ field, text }) =>
    unwanted.flatMap(({ rule, pattern, message }) => {
      const found = pattern.exec(text)?.[0];
      return found ? [warning(rule, field, message(found))] : [];
    }),
  );

const shouting: Rule = (advert) =>
  textsOf(advert).flatMap(({ field, text }) => {
    if (!isShouted(text)) return [];
    const patch = patchText(advert, field, (words) =>
      field.endsWith("heading") ? titleCase(words) : sentenceCase(words),
    );
    return [
      warning("text-shouted", field, "Capitals throughout are hard to read and count as spam.", {
        label: "Write it in small letters",
        patch,
      }),
    ];
  });

const sentenceCase = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(
      /(^|[.!?]\s+|\n\s*(?:[-*#]+\s*)?)(\p{Ll})/gu,
      (_, before, letter) => before + letter.toLocaleUpperCase(),
    );

const manyMarks: Rule = (advert) =>
  textsOf(advert).flatMap(({ field, text }) => {
    if (!/[!?]{3,}|[$€£]{3,}/.test(text)) return [];
    const patch = patchText(advert, field, (words) =>
      words.replace(/([!?])[!?]{2,}/g, "$1").replace(/[$€£]{3,}/g, ""),
    );
    return [
      warning("text-marks", field, "Rows of exclamation or currency marks count as spam.", {
        label: "Take them out",
        patch,
      }),
    ];
  });

const placeholder: Rule = (advert) =>
  textsOf(advert).flatMap(({ field, text }) => {
    const found =
      /\[(?:insert|company|your|job|xx+)[^\]]*\]|\blorem ipsum\b|<(?:insert|company)[^>]*>|\bX{3,}\b|\bTBC\b/i.exec(
        text,
      )?.[0];
    return found
      ? [warning("placeholder", field, `“${found}” looks like a gap in a template that was never filled.`)]
      : [];
  });

export const indeedRules: Rule[] = [unwantedWords, shouting, manyMarks, placeholder];
