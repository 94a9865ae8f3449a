import { isName, namingSentences, openingSentence, seekingSentences } from "./company-names";
import type { Draft } from "./draft";
import type { HeadPart } from "./head";
import { roleOf } from "./headings";
import { type Piece, partOf, spanIn } from "./lines";
import { headPlace } from "./locations";
import { factsFor, type Page, type Prose } from "./page";
import { companySuffix, titleWord } from "./title-words";
import { wordsPattern } from "./words";

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
    const house = venueIn(page, part);
    if (house) return house;
    if (!isName(part.text) || /\.$/.test(part.text.replace(companySuffix, ""))) continue;
    const suffix = companySuffix.test(part.text);
    if (!suffix && (headPlace(part, page, null) || roleOf(part.text) !== null)) continue;
    if (!suffix && titleWord.test(part.text) && !repeated(page, part)) continue;
    if (!suffix && !part.first && Math.abs(part.line - (title?.line ?? part.line)) > 2) continue;
    return part;
  }
  return null;
}

const organisation = wordsPattern(
  "school|academy|hospital|home|hotel|restaurant|church|college|nursery|surgery|clinic|council|museum|library|trust|association|klinik|klinikum|schule|grundschule|gymnasium|kita|praxis|heim|zentrum|mairie|lycée|collège|clinique|ehpad|hôtel|école|université|university",
);

/** "Oakfield Primary Academy, Leeds LS8 2QR": the house in front of its address. */
function venueIn(page: Page, part: HeadPart): Piece | null {
  const comma = part.text.indexOf(",");
  const house = comma > 0 ? part.text.slice(0, comma) : "";
  if (!isName(house) || !(organisation.test(house) || companySuffix.test(house))) return null;
  return headPlace(
    { ...part, text: part.text.slice(comma + 1).trim(), start: part.start + comma + 1 },
    page,
    null,
  )
    ? partOf(part, 0, comma)
    : null;
}

/** A part of an employer rather than the employer. */
const unitWords =
  /^(?:school|department(?! for)|faculty|institute|division|centre|center|college|institut|fakultät|fachbereich|abteilung|klinik für|ufr|département|faculté|laboratoire|direction|service)\s(?:of|for|für|de|des|du)\s/iu;

const repeated = (page: Page, part: Piece) =>
  page.source.indexOf(part.text, part.start + part.text.length) >= 0;

function fromSentence(sentences: Prose[], patterns: RegExp[]): Piece | null {
  for (const sentence of sentences) {
    if (sentence.text.length > 600) continue;
    for (const pattern of patterns) {
      const hit = pattern.exec(sentence.text);
      const words = hit?.[1]?.replace(/[,.]$/, "");
      if (!hit || !words || !/^\p{Lu}/u.test(words) || !isName(words, hit[0])) continue;
      const at = hit.index + hit[0].indexOf(words);
      return partOf(sentence, at, at + words.length);
    }
  }
  return null;
}

/** The first sentence of the text about the company, or else about the job. */
function openings(page: Page): Prose[] {
  return (["about", "role"] as const).flatMap(
    (role) =>
      page.prose.find(
        (sentence) =>
          sentence.role === role &&
          !sentence.bullet &&
          (role === "about" || /^\p{Lu}\S*\s\p{Lu}/u.test(sentence.text)),
      ) ?? [],
  );
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

/** The text may name it in full elsewhere: "Helvia" and "Helvia AG". */
function withSuffix(page: Page, name: string): string {
  const at = name.length < 60 ? page.source.indexOf(`${name} `) : -1;
  const tail =
    at < 0
      ? null
      : /^ (?:GmbH(?: & Co\. KG)?|gGmbH|AG|SE|KG|Ltd|Limited|LLC|Inc|PLC|SAS|SARL|SA|AS|AB|BV|Oy)(?![\p{L}])/u.exec(
          page.source.slice(at + name.length, at + name.length + 20),
        );
  return tail && !companySuffix.test(name) ? name + tail[0] : name;
}

/** "Sonnentor Bio GmbH, 3910 Zwettl": the name without its address. */
function nameOf(text: string): string {
  const whole = text.split(/\s[|·]\s/)[0]!;
  const legal =
    /(?:GmbH(?: & Co\. KG)?|mbH|AG|SE|KG|Ltd\.?|Limited|LLC|Inc\.?|PLC|plc|SAS|SARL|SA|e\.\s?V\.|B\.V\.|Trust|Council|School)(?=,\s)/u.exec(
      whole,
    );
  return legal ? whole.slice(0, legal.index + legal[0].length) : whole;
}

/** The company whose address the contact writes from: tom@oakline.example and "Oakline Consulting". */
function fromDomain(page: Page): Piece | null {
  const domain = /@(?:[a-z0-9-]+\.)*?([a-z0-9-]{4,40})\.[a-z]{2,10}(?![\w.])/i
    .exec(page.source.slice(0, 60_000))?.[1]
    ?.replaceAll("-", "");
  if (!domain) return null;
  for (const sentence of page.prose.slice(0, 60)) {
    for (const hit of sentence.text.matchAll(/\p{Lu}[\p{L}\d&'’-]+(?: \p{Lu}[\p{L}\d&'’-]+){0,3}/gu)) {
      const squeezed = hit[0].replace(/[^\p{L}\d]/gu, "").toLowerCase();
      if (squeezed.startsWith(domain) || (domain.startsWith(squeezed) && squeezed.length >= 6))
        return partOf(sentence, hit.index, hit.index + hit[0].length);
    }
  }
  return null;
}

/** Who hires: by label, by a sentence that says so, beside the title, by the heading "About …". */
export function readCompany(page: Page, draft: Draft, head: HeadPart[], title: HeadPart | null): void {
  for (const fact of factsFor(page, "company")) {
    if (fact.value.text.length > 120) continue;
    fact.used = draft.set("companyName", {
      value: nameOf(fact.value.text).slice(0, 160),
      spans: [spanIn(fact.value, 0, nameOf(fact.value.text).length)],
      confidence: 0.95,
    });
  }
  if (draft.has("companyName")) return;
  const sure: [Piece | null, number][] = [
    [fromTitleLine(page, title), 0.85],
    [fromSentence(page.prose.slice(0, 40), seekingSentences), 0.85],
    [fromHead(page, head, title), 0.8],
    [fromAbout(page), 0.7],
    [fromDomain(page), 0.65],
    [fromSentence(openings(page), [openingSentence]), 0.65],
    [fromSentence(page.prose.slice(0, 30), namingSentences), 0.6],
  ];
  const [found, confidence] = sure.find(([piece]) => piece !== null && piece.text !== "") ?? [null, 0];
  if (found) {
    const bare = found.text
      .replace(/^(?:the|die|der|das) (?=\p{Lu})/iu, "")
      .replace(/\s\([^()]*\)$/u, "")
      .replace(/^(Technische|Freie|Pädagogische)n /, "$1 ");
    const value = withSuffix(page, bare);
    draft.set("companyName", {
      value,
      spans: [spanIn(found)],
      confidence,
      doubt: confidence < 0.7 ? "Is this the company?" : null,
    });
  }
}
