import type { needs, qualificationKinds } from "../schema";
import type { Draft } from "./draft";
import { type Piece, partOf, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { wordsPattern } from "./words";

type Need = (typeof needs)[number];
type Kind = (typeof qualificationKinds)[number];

const word = "[\\p{L}\\d][\\p{L}\\d'’./+&-]*";
const stops =
  "a|an|the|with|hold|holds|holding|have|has|having|your|valid|possess|our|of|for|is|are|and|or|in|to|current|relevant|any|some|appropriate|obtain|own|need|clean|you|who|must|required|preferably|ideally|by|as|this|other|recognised|recognized|essential|all|their|no|least|have|by|through|through|possession|minimum|at|on|related|similar|equivalent|such|desirable";
const before = `((?:(?!(?:${stops})\\s)${word}\\s){0,5}?`;

/** What a qualification, licence or degree looks like; the whole match is its name. */
const patterns: { kind: Kind; pattern: RegExp; generic?: true }[] = [
  {
    kind: "licence",
    pattern: wordsPattern(
      "(?:führerschein|fahrerlaubnis)(?:\\s(?:der\\s)?(?:klassen?|kl\\.)\\s[A-Z][A-Z\\d]*(?:(?:\\s?\\/\\s?|,\\s| und | oder )[A-Z][A-Z\\d]*)*)?|(?:pkw|lkw)-führerschein|(?:gabel)?stapler(?:führer)?schein|staplerschein|kranschein|personenbeförderungsschein|p-schein|führerschein\\p{L}*",
    ),
  },
  {
    kind: "licence",
    pattern: wordsPattern(
      "permis\\s(?:de conduire(?:\\s[A-Z]{1,2}\\b)?|(?:B|C|CE|D|BE|EC|poids lourds?)(?![\\p{L}]))|CACES(?:\\s?®)?(?:\\s(?:R?\\d{3}[A-Z]?|\\d[AB]?|catégories?\\s[\\dA-Z, et]{1,12}))*|FIMO|FCO|habilitations? électriques?(?:\\s[A-Z]\\d[A-Z]?)?|SSIAP\\s?\\d?|AFGSU\\s?\\d?|SST",
    ),
  },
  {
    kind: "licence",
    pattern: wordsPattern(
      "(?:(?:full |clean |valid |UK |manual |EU )*(?:driving|driver['’]?s?)(?:['’]s?)? licen[cs]e(?: \\(?(?:category|class|cat\\.?) [A-Z]\\d?(?:\\+E)?\\)?)?)|(?:class [12]|HGV(?: class)?(?: [12])?|LGV(?: [12])?|C\\+E|CDL(?: class [AB])?|C1|PCV|category [BCD]1?) (?:driving )?licen[cs]e|CDL(?:[ -]class)? [AB]|digital tacho(?:graph)? card|driver CPC|CPC card",
    ),
  },
  {
    kind: "licence",
    pattern: wordsPattern(
      "(?:CSCS|CPCS|SMSTS|SSSTS|IPAF|PASMA|NPORS|gas safe|FREC ?\\d)(?: (?:card|licen[cs]e|badge|registration|registered|certificate))*|(?:ECS|JIB|SIA)(?: (?:card|licen[cs]e|badge|registration|registered|certificate))+",
    ),
  },
  {
    kind: "licence",
    pattern: wordsPattern(
      "(?:NMC|GMC|HCPC|GPhC|GDC|SWE|Social Work England|SRA|RCVS|GTCS|teacher) (?:registration|registered|PIN|pin|registrant|number)|(?:registered|registration) with (?:the )?(?:NMC|GMC|HCPC|GPhC|GDC|SWE|Social Work England|Nursing and Midwifery Council|General Medical Council)|NMC PIN|approbation(?: als \\p{L}+)?|(?:RN|LPN|CNA) licen[cs]e|professional engineer licen[cs]e",
    ),
  },
  {
    kind: "qualification",
    pattern: wordsPattern(
      "QTS|qualified teacher status|PGCE|N?VQ(?: Level)? ?\\d(?: in (?:" +
        word +
        " ?){1,5})?|SVQ ?\\d?|(?:ACCA|CIMA|ACA|CIPD|CIPS|AAT|CPA|CFA|PMP|PRINCE2|ITIL|CISSP|CISM|CISA|CCNA|CCNP|NEBOSH|IOSH|RICS|CEng|IEng|ISTQB|CKA|AMSPAR|CeMAP|TEFL|CELTA|LPC|Scrum Master|PSM)(?: (?:qualified|certified|certification|qualification|chartered|level \\d|part[ -]qualified|foundation|practitioner|certificate))*",
    ),
  },
  {
    kind: "qualification",
    pattern: wordsPattern(
      "(?:AEVO|ausbildereignung(?:sprüfung|sschein)?|ada-schein|meisterbrief|meisterprüfung|sachkundenachweis|sachkundeprüfung(?: nach § ?34a(?: GewO)?)?|§ ?34a-?schein|gesundheitszeugnis|ersthelfer\\p{L}*|rettungsschwimmabzeichen|praxisanleiter\\p{L}*)",
    ),
  },
  {
    kind: "qualification",
    pattern: wordsPattern(
      "diplôme d['’]état(?: (?:d['’]|de |en )?(?:" +
        word +
        " ?){1,4})?|DEAES|DEAS|BAFA|BAFD|BNSSA|titre RNCP(?: niveau \\d)?|DSCG|DCG|CAPES|agrégation",
    ),
  },
  {
    kind: "education",
    pattern: wordsPattern(
      "(?:(?:abgeschlossene[sn]?|erfolgreich abgeschlossene[sn]?) (?:(?:\\p{L}+|\\(\\p{L}+\\)|,|-) ?){0,4}?(?:\\p{L}*ausbildung|\\p{L}*studium|hochschulabschluss|universitätsabschluss|studienabschluss|lehre)(?: (?:als|zum|zur|im bereich|in|der|im|zur\\/zum) (?:\\p{Lu}[\\p{L}/:*-]+(?: (?:und|oder|für|der) \\p{Lu}[\\p{L}/:*-]+)*))?)|(?:bachelor|master)(?:abschluss|studium)(?: in \\p{Lu}\\p{L}+)?|(?:mittlere[rn]? reife|(?:fach)?abitur|fachhochschulreife|(?:haupt|real)schulabschluss|allgemeine hochschulreife)",
    ),
  },
  {
    kind: "education",
    pattern: wordsPattern(
      "(?:(?:bachelor|master)(?:['’]?s)?(?: or (?:bachelor|master)(?:['’]?s)?)?(?: of (?:science|arts|engineering))?(?: degree)?|(?:university|undergraduate|graduate|postgraduate|college|advanced|relevant|first)? ?degree|ph\\.?d|doctorate|BSc|MSc|MBA|B\\.?A\\.?|M\\.?Eng|HND|HNC)(?:\\s\\(?(?:or (?:equivalent|higher))\\)?)? in (?:(?!(?:or|and)\\s(?:equivalent|related|relevant|similar|other|experience|a)\\b)[\\p{L}&/-]+,? ?){1,6}|(?:bachelor|master)['’]s?(?: degree)?|(?:university|undergraduate|postgraduate|advanced) degree|ph\\.?d\\.?|doctorate|high school diploma(?: or GED)?|(?:\\d|five|four)? ?GCSEs?(?: \\(?grades? [A-C\\d][^,.;]{0,30})?|A-levels?|A levels",
    ),
  },
  {
    kind: "education",
    pattern: wordsPattern(
      "bac ?\\+ ?\\d(?:\\s?(?:\\/|à|ou)\\s?\\+? ?\\d)?(?: (?:en|dans|de) (?:" +
        word +
        " ?){1,4})?|(?:CAP|BEP|BTS|DUT|BUT|licence pro|master ?[12]?|école d['’]ingénieurs?|diplôme d['’]ingénieur|bac pro|baccalauréat)(?: (?:en |de |d['’])?(?:" +
        word +
        " ?){0,4})?",
      "u",
    ),
  },
  {
    kind: "qualification",
    generic: true,
    pattern: wordsPattern(
      `${before}(?:Level|level) \\d (?:(?!(?:${stops})\\s)${word}\\s){0,5}?(?:certificate|qualification|diploma|award))`,
      "u",
    ),
  },
  { kind: "licence", generic: true, pattern: wordsPattern(`${before}(?:licen[cs]e|permit))`, "u") },
  {
    kind: "qualification",
    generic: true,
    pattern: wordsPattern(`${before}(?:certificate|certification|accreditation|diploma))`, "u"),
  },
];
const cue =
  /licen|certif|qualif|degree|diplom|bachelor|master|führer|fahrerlaubnis|permis|schein|abschluss|abgeschlossen|studium|ausbildung|bac|caces|habilitation|registr|card|NVQ|GCSE|[A-Z]{3,}|titre|abitur|reife|approbation|meister|ph\.?d|doctor|zeugnis|level \d|permit|A-level/iu;

const trainable =
  /willing(?:ness)? to (?:train|learn|obtain|work towards|undertake|gain|complete|study)|(?:or|and) (?:be )?(?:willing|prepared|happy) to|training (?:is |will be |can be )?(?:provided|given|available|offered)|we(?:['’]ll| will| can) train|will be trained|or working towards|or be working towards|full training|oder (?:die )?bereitschaft|bereitschaft,? (?:diese[ns]?|ihn|sie|zum erwerb)|kann (?:bei uns )?(?:erworben|nachgeholt) werden|formation (?:assurée|possible|interne|prise en charge)|ou (?:en cours|à passer|prêt à)|can be obtained/iu;
const optional =
  /desirable|advantage|a plus|ideally|preferred|preferably|bonus|nice to have|helpful|beneficial|would be (?:good|great|useful|nice|a plus)|an asset|optional|von vorteil|wünschenswert|idealerweise|gern(?:e)? gesehen|hilfreich|souhaité|apprécié|idéalement|un plus|un atout|serait|de préférence/iu;
const unneeded =
  /not (?:required|necessary|needed|essential)|no (?:\p{L}+ )?(?:qualifications?|degree|licen[cs]e|experience) (?:is |are )?(?:required|needed|necessary)|nicht (?:erforderlich|notwendig|zwingend)|pas (?:nécessaire|requis|exigé|obligatoire)|non (?:requis|exigé|obligatoire)/iu;

function needOf(text: string, role: string | null): Need | null {
  if (unneeded.test(text)) return null;
  if (trainable.test(text)) return "trainable";
  return optional.test(text) || role === "nice" ? "asset" : "required";
}

const lead = new RegExp(
  `^(?:(?:${stops}|full,?|gültige[rn]?|abgeschlossene[rn]? (?=führerschein))\\s)+`,
  "iu",
);

function take(draft: Draft, piece: Piece, role: string | null, confidence: number, strict: boolean): boolean {
  if (!cue.test(piece.text)) return false;
  const taken: [number, number][] = [];
  for (const { kind, pattern, generic } of patterns) {
    if (generic && (strict || taken.length > 0)) continue;
    const hit = pattern.exec(piece.text);
    if (!hit || taken.some(([from, to]) => hit.index < to && from < hit.index + hit[0].length)) continue;
    const skip = /^(?:full|valid|clean)\s/iu.test(hit[0]) ? 0 : (lead.exec(hit[0])?.[0].length ?? 0);
    const name = partOf(piece, hit.index + skip, hit.index + hit[0].trimEnd().length);
    const need = needOf(around(piece.text, hit.index), role);
    if (name.text.length < 2 || !need || vague.test(name.text)) continue;
    taken.push([hit.index, hit.index + hit[0].length]);
    const known = (draft.get("qualifications") ?? []).some(
      (other) => other.name.toLowerCase() === name.text.toLowerCase(),
    );
    if (!known)
      draft.add("qualifications", {
        value: { name: name.text.slice(0, 160), kind, need },
        spans: [spanIn(name)],
        confidence,
      });
  }
  return taken.length > 0;
}

const vague =
  /^(?:licen[cs]e|certificate|certification|diploma|permit|accreditation|work permit|degree|a degree|first degree|relevant degree)$/iu;
/** Words about need count within the clause: up to the next semicolon or full stop. */
const around = (text: string, at: number) => text.slice(Math.max(0, at - 120), at + 220).split(/;/)[0]!;

export function readQualifications(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "qualifications", "education")) {
    const found = take(draft, fact.value, null, 0.95, false);
    const bare =
      !found &&
      fact.value.text.length <= 120 &&
      !/^(?:none|no|not|keine?|aucun|n\/a|yes|ja|oui)/iu.test(fact.value.text);
    const kind: Kind =
      fact.key === "education"
        ? "education"
        : /licen|führerschein|permis|fahrerlaubnis/iu.test(fact.words)
          ? "licence"
          : "qualification";
    const need = needOf(fact.value.text, null);
    const name =
      /führerschein|permis|driving/iu.test(fact.words) && fact.value.text.length < 12
        ? `${fact.words} ${fact.value.text}`
        : fact.value.text;
    const added =
      bare && need
        ? draft.add("qualifications", {
            value: { name, kind, need },
            spans: [spanIn(fact.value)],
            confidence: 0.85,
          })
        : false;
    if (found || added) fact.used = true;
  }
  for (const sentence of page.prose) {
    const { role } = sentence;
    if (
      role === "about" ||
      role === "benefits" ||
      role === "process" ||
      role === "equal" ||
      role === "skills" ||
      sentence.text.length > 700
    )
      continue;
    // tasks speak of certificates too ("prepare the certificate"), so there only the unmistakable ones count
    take(
      draft,
      sentence,
      role,
      role === "profile" || role === "nice" ? 0.85 : 0.65,
      role === "tasks" || role === "role",
    );
  }
}
