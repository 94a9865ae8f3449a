import type { qualificationKinds } from "../schema";
import { wordsPattern } from "./words";

export type Kind = (typeof qualificationKinds)[number];

const everyWord = (source: string, flags = "iu") => wordsPattern(source, `g${flags}`);
const word = "[\\p{L}\\d][\\p{L}\\d'’./+&-]*";
/** Words that end a name read backwards from "licence" or "certificate". */
export const stops =
  "a|an|the|with|hold|holds|holding|have|has|having|your|valid|possess|our|of|for|is|are|and|or|in|to|current|relevant|any|some|appropriate|obtain|own|need|clean|you|who|must|required|preferably|ideally|by|as|this|other|recognised|recognized|essential|all|their|no|least|have|by|through|through|possession|minimum|at|on|related|similar|equivalent|such|desirable";
/** What a qualification, licence or degree looks like; the whole match is its name. */
export const credentialPatterns: { kind: Kind; pattern: RegExp }[] = [
  {
    kind: "licence",
    pattern: everyWord(
      "(?:führerschein|fahrerlaubnis)(?:\\s[BCDT]E?(?![A-Za-zÀ-ž])|\\s(?:der\\s)?(?:klassen?|kl\\.)\\s[A-Z][A-Z\\d]*(?:(?:\\s?\\/\\s?|,\\s| und | oder )[A-Z][A-Z\\d]*)*)?|(?:pkw|lkw)-führerschein|(?:gabel)?stapler(?:führer)?schein|staplerschein|kranschein|personenbeförderungsschein|p-schein|führerschein\\p{L}*",
    ),
  },
  {
    kind: "licence",
    pattern: everyWord(
      "permis\\s(?:de conduire(?:\\s[A-Z]{1,2}\\b)?|(?:B|C|CE|D|BE|EC|poids lourds?)(?![\\p{L}]))|CACES(?:\\s?®)?(?:\\s(?:R?\\d{3}[A-Z]?|\\d[AB]?|catégories?\\s[\\dA-Z, et]{1,12}))*|FIMO|FCO|habilitations? électriques?(?:\\s[A-Z]\\d[A-Z]?)?|SSIAP\\s?\\d?|AFGSU\\s?\\d?|SST",
    ),
  },
  {
    kind: "licence",
    pattern: everyWord(
      "(?:(?:full |clean |valid |UK |manual |EU )*(?:driving|driver['’]?s?)(?:['’]s?)? licen[cs]e(?: \\(?(?:category|class|cat\\.?) [A-Z]\\d?(?:\\+E)?\\)?)?)|(?:class [12]|HGV(?: class)?(?: [12])?|LGV(?: [12])?|C\\+E|CDL(?: class [AB])?|C1|PCV|category [BCD]1?) (?:driving )?licen[cs]e|CDL(?:[ -]class)? [AB]|digital tacho(?:graph)? card|driver CPC|CPC card",
    ),
  },
  {
    kind: "licence",
    pattern: everyWord(
      "(?:CSCS|CPCS|SMSTS|SSSTS|IPAF|PASMA|NPORS|gas safe|FREC ?\\d)(?: (?:card|licen[cs]e|badge|registration|registered|certificate))*|(?:ECS|JIB|SIA)(?: (?:card|licen[cs]e|badge|registration|registered|certificate))+",
    ),
  },
  {
    kind: "licence",
    pattern: everyWord(
      "(?:NMC|GMC|HCPC|GPhC|GDC|SWE|Social Work England|SRA|RCVS|GTCS|teacher) (?:registration|registered|PIN|pin|registrant|number)|(?:registered|registration) with (?:the )?(?:NMC|GMC|HCPC|GPhC|GDC|SWE|Social Work England|Nursing and Midwifery Council|General Medical Council)|NMC PIN|approbation(?: als \\p{L}+)?|(?:RN|LPN|CNA) licen[cs]e|professional engineer licen[cs]e",
    ),
  },
  {
    kind: "qualification",
    pattern: everyWord("level \\d (?:or \\d )?(?:\\p{L}+ ){1,5}(?:certificate|qualification|diploma|award)"),
  },
  {
    kind: "qualification",
    pattern: everyWord(
      "QTS|qualified teacher status|PGCE|N?VQ(?: Level)? ?\\d(?: in (?:" +
        word +
        " ?){1,5})?|SVQ ?\\d?|(?:ACCA|CIMA|ACA|CIPD|CIPS|AAT|CPA|CFA|PMP|PRINCE2|ITIL|CISSP|CISM|CISA|CCNA|CCNP|NEBOSH|IOSH|RICS|CEng|IEng|ISTQB|CKA|AMSPAR|CeMAP|TEFL|CELTA|LPC|Scrum Master|PSM)(?: (?:qualified|certified|certification|qualification|chartered|level \\d|part[ -]qualified|foundation|practitioner|certificate))*",
    ),
  },
  {
    kind: "qualification",
    pattern: everyWord(
      "(?:AEVO|ausbildereignung(?:sprüfung|sschein)?|ada-schein|meisterbrief|meisterprüfung|sachkundenachweis|sachkundeprüfung(?: nach § ?34a(?: GewO)?)?|§ ?34a-?schein|gesundheitszeugnis|ersthelfer\\p{L}*|rettungsschwimmabzeichen|praxisanleiter\\p{L}*)",
    ),
  },
  {
    kind: "qualification",
    pattern: everyWord(
      "diplôme d['’]état(?: (?:d['’]|de |en )?(?:" +
        word +
        " ?){1,4})?|DEAES|DEAS|BAFA|BAFD|BNSSA|titre RNCP(?: niveau \\d)?|DSCG|DCG|CAPES|agrégation",
    ),
  },
  {
    kind: "education",
    pattern: everyWord(
      "(?:(?:höhere )?fachausbildung(?: oder studium)?(?: in \\p{Lu}\\p{L}+)?|studium (?:der|in|des|im bereich) \\p{Lu}\\p{L}+(?: (?:und|oder) \\p{Lu}\\p{L}+)?|(?:abgeschlossene[sn]?|erfolgreich abgeschlossene[sn]?) (?:(?:\\p{L}+|\\(\\p{L}+\\)|,|-) ?){0,4}?(?:\\p{L}*ausbildung|\\p{L}*studium|hochschulabschluss|universitätsabschluss|studienabschluss|lehre)(?: (?:als|zum|zur|im bereich|in|der|im|zur\\/zum) (?:\\p{Lu}[\\p{L}/:*-]+(?: (?:und|oder|für|der) \\p{Lu}[\\p{L}/:*-]+)*))?)|(?:bachelor|master)(?:abschluss|studium)(?: in \\p{Lu}\\p{L}+)?|(?:mittlere[rn]? reife|(?:fach)?abitur|fachhochschulreife|(?:haupt|real)schulabschluss|allgemeine hochschulreife)",
    ),
  },
  {
    kind: "education",
    pattern: everyWord(
      "(?:(?:bachelor|master)(?:['’]?s)?(?: or (?:bachelor|master)(?:['’]?s)?)?(?: of (?:science|arts|engineering))?(?: degree)?|(?:university|undergraduate|graduate|postgraduate|college|advanced|relevant|first)? ?degree|ph\\.?d|doctorate|BSc|MSc|MBA|B\\.?A\\.?|M\\.?Eng|HND|HNC)(?:\\s\\(?(?:or (?:equivalent|higher))\\)?)? in (?:(?!(?:or|and)\\s(?:equivalent|related|relevant|similar|other|experience|a)\\b)[\\p{L}&/-]+,? ?){1,6}|(?:bachelor|master)['’]s?(?: degree)?|(?:university|undergraduate|postgraduate|advanced) degree|ph\\.?d\\.?|doctorate|high school diploma(?: or GED)?|(?:(?:\\d|five|four) )?GCSEs?(?: (?:in )?[A-Z][a-z]+(?:(?:,| and| &) [A-Z][a-z]+)*)?(?: \\(?grades? [A-C\\d][^,.;]{0,30})?|A-levels?|A levels",
    ),
  },
  {
    kind: "education",
    pattern: everyWord(
      "[Bb]ac ?\\+ ?\\d(?:\\s?(?:\\/|à|ou)\\s?\\+? ?\\d)?(?: (?:en|dans|de) (?:" +
        word +
        " ?){1,4})?|(?:CAP|BEP|BTS|DUT|BUT|licence pro|master ?[12]?|école d['’]ingénieurs?|diplôme d['’]ingénieur|bac pro|baccalauréat)(?: (?:en |de |d['’])?(?:" +
        word +
        " ?){0,4})?",
      "u",
    ),
  },
];
/** What a sentence has that may hold one of these. */
export function hasCredentialCue(text: string): boolean {
  return cue.test(text) || short.test(text);
}
const short = /\b(?:[A-Z]{3,}|B\.?A|CE|SST|BSc|MSc|CEng|GPhC)\b/;
const cue =
  /licen|certif|qualif|degree|diplom|bachelor|master|führer|fahrerlaubnis|permis|schein|abschluss|abgeschlossen|studium|ausbildung|bac|caces|habilitation|regist|card|titre|abitur|reife|approbation|meister|ph\.?d|doctor|zeugnis|level \d|permit|a-level|scrum|chartered|ersthelfer|praxisanleit|lehre/iu;

const noun = wordsPattern(
  "licen[cs]es?|permits?|certificates?|certifications?|accreditations?|diplomas?|qualifications?|awards?",
  "giu",
);
const stop = new RegExp(`^(?:${stops})$`, "iu");

/** "a counterbalance licence", "Level 2 food hygiene certificate": the noun and up to five words that qualify it. */
export function namedCredentials(text: string): { kind: Kind; from: number; to: number }[] {
  const found: { kind: Kind; from: number; to: number }[] = [];
  for (const hit of [...text.matchAll(noun)].slice(0, 8)) {
    let from = hit.index;
    for (let words = 0; words < 5; words++) {
      const word = /(?<![^\s(])([\p{L}\d][\p{L}\d'’./+&-]*) $/u.exec(
        text.slice(Math.max(0, from - 40), from),
      );
      if (!word || stop.test(word[1]!)) break;
      from -= word[0].length;
    }
    const name = text.slice(from, hit.index + hit[0].length);
    const level = /level \d/iu.test(name);
    if (from === hit.index || (!level && /^(?:qualification|award)/iu.test(hit[0]))) continue;
    found.push({
      kind: /^(?:licen|permit)/iu.test(hit[0]) ? "licence" : "qualification",
      from,
      to: hit.index + hit[0].length,
    });
  }
  return found;
}
