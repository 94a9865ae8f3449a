import type { Draft } from "./draft";
import { gradeIn } from "./grades";
import type { HeadPart } from "./head";
import { roleOf } from "./headings";
import { type Piece, partOf, spanIn } from "./lines";
import { headPlace } from "./locations";
import { factsFor, type Page } from "./page";
import { contractWords, employmentWords } from "./terms";
import { boardNoise, companySuffix, genderMark, titleWord } from "./title-words";

const name =
  "(?:(?:the|die|der|das|le|la|les|l['’]) ?)?(\\p{Lu}[\\p{L}\\d&.,'’+-]*(?:[ -](?:of|for|the|and|&|und|für|der|de|du|des|la|et|in|am|\\(?\\p{Lu}[\\p{L}\\d&.'’+)-]*|e\\.\\s?V\\.|\\d+)){0,8})";
const seeks = [
  new RegExp(
    `^(?:at |here at )?${name}(?:,[^,]{3,120},)? (?:is|are) (?:currently |now |actively )?(?:looking|seeking|hiring|recruiting|searching|in search)`,
    "iu",
  ),
  new RegExp(
    `^${name}(?:,[^,]{3,120},)? (?:seeks|invites applications|wants|needs|has an (?:exciting )?(?:opportunity|opening|vacancy)|have an (?:exciting )?(?:opportunity|opening|vacancy))`,
    "iu",
  ),
  new RegExp(
    `^(?:wir,? |für (?:die|den|das) )?${name}(?:,[^,]{3,160},)? (?:sucht|suchen|stellt ein|bietet|besetzt)(?![\\p{L}])`,
    "iu",
  ),
  new RegExp(`^${name}(?:,[^,]{3,160},)? (?:recherche|recrute|cherche)(?![\\p{L}])`, "iu"),
];
const joined = [
  /(?:^|\s)(?:[Jj]oin|[Aa]t|[Bb]ei(?: der)?|[Cc]hez|[Rr]ejoignez|[Rr]ejoindre|[Ww]erde Teil von|[Ww]illkommen bei(?: der)?) (\p{Lu}[\p{L}\d&.'’+-]*(?: \p{Lu}[\p{L}\d&.'’+-]*){0,4})(?=,|\.| you| we| wir| als| bist| erwartet| nous| vous| is | and|!)/u,
  /^(\p{Lu}[\p{L}\d&.'’+-]*(?: \p{Lu}[\p{L}\d&.'’+-]*){0,4}) (?:is (?:an?|the|one of|building|on a mission)|ist (?:ein|das|die|der)|est (?:une?|le|la|l['’])|moves|makes|builds)(?![\p{L}])/u,
];
joined.push(
  /^(?:Wir,? )?(?:[Dd]ie|[Dd]as|[Dd]er) (\p{Lu}[^,.]{1,60}?),? (?:sind|ist ein)/u,
  /(?:Restaurant|Hotel|Café|Gasthof|Praxis|Kita|Kindergarten|Bäckerei|restaurant|café|hotel|pub|shop) [„“"«»]\s?([^"“”„«»]{2,60}?)\s?["“”«»]/u,
  /(?<![\p{L}])((?:\p{Lu}[\p{L}\d&.+-]*\s){1,5}(?:GmbH(?: & Co\. KG)?|gGmbH|AG|SE|KG|Ltd|Limited|LLC|Inc|PLC|SAS|SARL|e\.\s?V\.))(?![\p{L}])/u,
);
const nobody =
  /^(?:we|our|you|they|it|i|he|she|this|the (?:successful|ideal)|there|who|what|wir|unser\p{L}*|sie|du|es|dies\p{L}*|nous|notre|vous|il|elle|ce|cette|le (?:poste|candidat)|our client|unser kunde|notre client|if|as|in|at|für|zur|zum|your|my|client|hi|hello|dear|hallo|bonjour|company|applicant\p{L}*|candidate\p{L}*|experience|team|role|job|position)(?:$|\s)/iu;

const isName = (text: string, around = "") =>
  text.length >= 2 &&
  !/\d\s?%|\d\s?h\b/.test(text) &&
  gradeIn({ text, start: 0, line: 0 }) === null &&
  !contractWords.some(([pattern]) => pattern.test(text)) &&
  !employmentWords.some(([pattern]) => pattern.test(text)) &&
  !/(?<!\p{L})(?:is|are|sucht|suchen|looking|seeking|recherche|recrute|hiring|wanted|gesucht)(?!\p{L})/iu.test(
    text,
  ) &&
  text.length <= 80 &&
  text.split(" ").length <= 9 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/[!?:]$/.test(text) &&
  !boardNoise.test(text) &&
  !genderMark.test(text) &&
  (!nobody.test(text) || /["„“«]/.test(around));

/** A name in the head beside the title, which is neither a place nor a heading. */
function fromHead(page: Page, head: HeadPart[], title: HeadPart | null): Piece | null {
  const at = title ? head.indexOf(title) : -1;
  const candidates = head.filter((part) => part.kind === "name" && part.line !== title?.line);
  const ranked = [
    ...candidates.filter((part) => head.indexOf(part) > at),
    ...candidates.filter((part) => head.indexOf(part) < at).reverse(),
  ];
  const unit = (part: HeadPart) => unitWords.test(part.text);
  const named = (part: HeadPart) => companySuffix.test(part.text) && !unit(part);
  ranked.sort((a, b) => Number(named(b)) - Number(named(a)) || Number(unit(a)) - Number(unit(b)));
  for (const part of ranked) {
    if (!isName(part.text) || /\.$/.test(part.text.replace(companySuffix, ""))) continue;
    const suffix = companySuffix.test(part.text);
    if (!suffix && (headPlace(part, page, null) || roleOf(part.text) !== null)) continue;
    if (!suffix && titleWord.test(part.text) && !repeated(page, part)) continue;
    if (!suffix && !part.first && Math.abs(part.line - (title?.line ?? part.line)) > 2) continue;
    return part;
  }
  return null;
}

/** A part of an employer rather than the employer. */
const unitWords =
  /^(?:school|department(?! for)|faculty|institute|division|centre|center|college|institut|fakultät|fachbereich|abteilung|klinik für|ufr|département|faculté|laboratoire|direction|service)\s(?:of|for|für|de|des|du)\s/iu;

const repeated = (page: Page, part: Piece) =>
  page.source.indexOf(part.text, part.start + part.text.length) >= 0;

function fromSentence(page: Page, patterns: RegExp[], most: number): Piece | null {
  for (const sentence of page.prose.slice(0, most)) {
    if (sentence.text.length > 600) continue;
    for (const pattern of patterns) {
      const hit = pattern.exec(sentence.text);
      const words = hit?.[1]?.replace(/[,.]$/, "");
      if (
        !hit ||
        !words ||
        !/^\p{Lu}/u.test(words) ||
        (nobody.test(words) && !/["„“«]/.test(hit[0])) ||
        !isName(words, hit[0])
      )
        continue;
      const at = hit.index + hit[0].indexOf(words);
      return partOf(sentence, at, at + words.length);
    }
  }
  return null;
}

const aboutNames =
  /^(?:about|über(?: die| das| den)?|à propos de?|a propos de?|who is|qui est|why|warum|pourquoi|life at|willkommen bei(?: der)?|join|rejoindre|découvrez) (\p{Lu}.{1,60})$/iu;

function fromAbout(page: Page): Piece | null {
  for (const part of page.parts) {
    const hit = part.heading ? aboutNames.exec(part.title) : null;
    const words = hit?.[1]?.replace(/\s?\?$/, "");
    if (
      !part.heading ||
      !words ||
      !/^\p{Lu}/u.test(words) ||
      !isName(words) ||
      /^(?:Us|You|The|Uns|Sie|Dich|Nous|Vous|Our|Your|This|Job|Role|Team|Company|Die|Der|Das|Ihre|Dein|Le|La|Notre|Votre|Stelle|Work)\b/.test(
        words,
      )
    )
      continue;
    const at = part.heading.text.indexOf(words);
    if (at >= 0)
      return partOf(
        { text: part.heading.text, start: part.heading.start, line: part.heading.n },
        at,
        at + words.length,
      );
  }
  return null;
}

function fromTitleLine(page: Page, title: HeadPart | null): Piece | null {
  const line = title ? page.lines[title.line] : undefined;
  const hit = line && /\s(?:at|@|bei(?: der| dem)?|chez)\s(\p{Lu}[^|–—(]{1,60})/u.exec(line.text);
  if (!line || !hit) return null;
  const at = hit.index + hit[0].length - hit[1]!.length;
  return partOf(
    { text: line.text, start: line.start, line: line.n },
    at,
    at + (hit[1]!.split(/,| - | in /)[0]?.length ?? 0),
  );
}

/** Who hires: by label, by a sentence that says so, beside the title, by the heading "About …". */
export function readCompany(page: Page, draft: Draft, head: HeadPart[], title: HeadPart | null): void {
  for (const fact of factsFor(page, "company")) {
    if (fact.value.text.length > 120) continue;
    fact.used = draft.set("companyName", {
      value: fact.value.text.split(/\s[|·]\s/)[0]!.slice(0, 160),
      spans: [spanIn(fact.value)],
      confidence: 0.95,
    });
  }
  if (draft.has("companyName")) return;
  const sure: [Piece | null, number][] = [
    [fromTitleLine(page, title), 0.85],
    [fromSentence(page, seeks, 40), 0.85],
    [fromHead(page, head, title), 0.8],
    [fromAbout(page), 0.7],
    [fromSentence(page, joined, 30), 0.6],
  ];
  const [found, confidence] = sure.find(([piece]) => piece !== null && piece.text !== "") ?? [null, 0];
  if (found) {
    const value = found.text.replace(/^(?:the|die|der|das) (?=\p{Lu})/iu, "");
    draft.set("companyName", {
      value,
      spans: [spanIn(found)],
      confidence,
      doubt: confidence < 0.7 ? "Is this the company?" : null,
    });
  }
}
