import type { Advert } from "../schema";
import { lawOn } from "./fair-laws";
import { fairWords, frenchNeutral, genderedTitles, germanNeutral } from "./fair-words";
import type { Finding, Rule } from "./finding";
import { sources } from "./sources";
import { patchText, type Text, textsOf } from "./texts";

const like = (found: string, word: string) =>
  /^\p{Lu}/u.test(found) ? (word[0]?.toLocaleUpperCase() ?? "") + word.slice(1) : word;

const unfairWords: Rule = (advert) =>
  [{ field: "title", text: advert.title }, ...textsOf(advert)].flatMap((text) =>
    fairWords.flatMap((word): Finding[] => {
      const found = word.pattern.exec(text.text)?.[0];
      if (!found) return [];
      const { instead } = word;
      const patch =
        instead && patchText(advert, text.field, (all) => all.replace(found, like(found, instead)));
      return [
        {
          rule: "unfair-words",
          severity: "warning",
          field: text.field,
          message: `“${found}” ${word.why}.`,
          fix: patch ? { label: `Write “${instead}”`, patch } : null,
          source: lawOn(word.ground, advert),
        },
      ];
    }),
  );

/** In a title a sex is an offer to one sex only, and unlawful; in the text it may be about something else. */
const genderedWords: Rule = (advert) => {
  const title: Text = { field: "title", text: advert.title };
  return [title, ...textsOf(advert)].flatMap(({ field, text }) =>
    genderedTitles.flatMap(([pattern, neutral]): Finding[] => {
      const found = pattern.exec(text)?.[0];
      if (!found) return [];
      const word = like(found, neutral);
      return [
        {
          rule: field === "title" ? "title-gendered" : "text-gendered",
          severity: field === "title" ? "error" : "warning",
          field,
          message: `“${found}” names a sex. Use a word for everybody, such as “${word}”.`,
          fix: {
            label: `Write “${word}”`,
            patch: patchText(advert, field, (all) => all.replace(found, word)),
          },
          source: lawOn("sex", advert),
        },
      ];
    }),
  );
};

const isIn = (advert: Advert, ...countries: string[]) =>
  advert.locations.some(({ country }) => country && countries.includes(country));
const inEnglish =
  /\b(?:engineer|developer|manager|designer|scientist|analyst|consultant|officer|lead|owner|architect|intern|specialist|head of)\b/i;

const germanTitle: Rule = (advert) => {
  const { title, language } = advert;
  if (!language.startsWith("de") || title.trim() === "" || germanNeutral.test(title)) return [];
  const where = isIn(advert, "AT", "CH") && !isIn(advert, "DE") ? "" : " (AGG)";
  const english = inEnglish.test(title) ? " Courts read English titles the same way." : "";
  const message = `The title can be read as meant for one sex only${where}. Add (m/w/d) or use a neutral form.${english}`;
  const fix = { label: "Add (m/w/d)", patch: { title: `${title.trim()} (m/w/d)` } };
  return [
    { rule: "title-all-sexes", severity: "warning", field: "title", message, fix, source: sources.agg },
  ];
};

const frenchTitle: Rule = ({ title, language }) => {
  if (!language.startsWith("fr") || title.trim() === "" || frenchNeutral.test(title)) return [];
  const message = "The title can be read as meant for one sex only. Add (H/F) or use a neutral form.";
  const fix = { label: "Add (H/F)", patch: { title: `${title.trim()} (H/F)` } };
  return [
    {
      rule: "title-all-sexes",
      severity: "warning",
      field: "title",
      message,
      fix,
      source: sources.frenchLabour,
    },
  ];
};

export const fairRules: Rule[] = [unfairWords, genderedWords, germanTitle, frenchTitle];
