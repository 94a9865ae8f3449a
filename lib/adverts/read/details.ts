import type { Draft } from "./draft";
import { type Piece, partOf, spanIn } from "./lines";
import { factsFor, type Page } from "./page";
import { wordsPattern } from "./words";

const referenceIn = wordsPattern(
  "(?:job |vacancy |requisition |reference |ref(?:erence)?\\.? ?|req\\.? ?|stellen|kenn|referenz|réf(?:érence)?\\.? ?|offre )(?:id|no|nr|number|nummer|ziffer|n°|code|numéro|kennziffer)?\\.?\\s?[:#]\\s?([A-Z\\d][\\w./-]{2,40})",
);
const quoted = wordsPattern(
  "(?:quoting|under|unter|with|angabe|citing|mentionnant|rappelant|sous)(?: the| der| la| angabe)*(?: reference| ref\\.?| job reference| kennziffer| referenznummer| referenz| référence| réf\\.?)(?: number| code| no\\.?| nr\\.?| n°)?\\s?[:#]?\\s?([A-Z\\d][\\w./-]{2,40})|offre n°\\s?([A-Z\\d][\\w./-]{2,40})",
);

export function readReference(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "reference")) {
    const code = /^[#\s]*([\p{L}\p{N}][\p{L}\p{N}\s._/#-]{0,60}?)\.?(?=$|[,;|(]|\s-\s)/u
      .exec(fact.value.text)?.[1]
      ?.trim();
    const at = code ? fact.value.text.indexOf(code) : -1;
    if (
      code &&
      code.split(" ").length <= 4 &&
      draft.set("reference", {
        value: code,
        spans: [spanIn(fact.value, at, at + code.length)],
        confidence: 0.95,
      })
    )
      fact.used = true;
  }
  for (const line of page.head) {
    // requisition numbers stand alone on some boards ("R-88231")
    const whole = { start: line.start, end: line.end };
    if (/^(?:JR|R|REQ|J|ID)[-_ ]?\d{4,9}$/.test(line.text))
      draft.set("reference", { value: line.text, spans: [whole], confidence: 0.6 });
  }
  for (const sentence of page.prose) {
    if (draft.has("reference")) return;
    if (!/ref|réf|kenn|id|nr|quot|req|n°/iu.test(sentence.text) || sentence.text.length > 500) continue;
    const hit = referenceIn.exec(sentence.text) ?? quoted.exec(sentence.text);
    const code = (hit?.[1] ?? hit?.[2])?.replace(/[./-]+$/, "");
    if (!hit || !code || !/\d/.test(code)) continue;
    const at = hit.index + hit[0].lastIndexOf(code);
    draft.set("reference", {
      value: code,
      spans: [spanIn(sentence, at, at + code.length)],
      confidence: 0.85,
    });
  }
}

export function readDepartment(page: Page, draft: Draft): void {
  for (const [key, field] of [
    ["department", "department"],
    ["category", "category"],
  ] as const) {
    for (const fact of factsFor(page, key)) {
      if (
        fact.value.text.length <= 120 &&
        !/[.!?]$/.test(fact.value.text) &&
        draft.set(field, { value: fact.value.text, spans: [spanIn(fact.value)], confidence: 0.95 })
      )
        fact.used = true;
    }
  }
}

const counts: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
const many = wordsPattern(
  `(\\d{1,3}|${Object.keys(counts).join("|")})\\s?x?\\s(?:(?:available|open|new|offene|freie|unbefristete|permanent|full-time|part-time) )*(?:positions?|openings?|vacancies|posts? available|places available|stellen|positionen|ausbildungsplätze|postes(?: à pourvoir| disponibles)?)`,
);

const seeking = wordsPattern(
  `(?:recrute|recrutons|recherche|recherchons|sucht|suchen|hiring|looking for|recruiting)(?: [^.\\d]{0,40})? (\\d{1,2}|${Object.keys(counts).join("|")}) (?!ans?|jahre?|years?|hours?|days?|months?|mois|jours|stunden|tage|monate|weeks?|semaines|wochen|people|%)\\p{L}{4,}`,
);

export function readOpenings(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "openings")) {
    const number = /^\D{0,12}(\d{1,4})\b/.exec(fact.value.text);
    const count = number ? Number(number[1]) : counts[fact.value.text.toLowerCase()];
    if (count && draft.set("openings", { value: count, spans: [spanIn(fact.value)], confidence: 0.95 }))
      fact.used = true;
  }
  for (const sentence of page.prose) {
    if (draft.has("openings")) return;
    if (sentence.role === "about" || sentence.role === "tasks" || sentence.text.length > 300) continue;
    const hit = many.exec(sentence.text) ?? seeking.exec(sentence.text);
    const count = hit ? (counts[hit[1]!.toLowerCase()] ?? Number(hit[1])) : 0;
    if (hit && count > 1 && count <= 500)
      draft.set("openings", {
        value: count,
        spans: [spanIn(sentence, hit.index, hit.index + hit[0].length)],
        confidence: 0.75,
      });
  }
}

const email =
  /(?<![\w.+-])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,12}(?![\w@])/iu;
const person =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? |Frau |Herrn? |Mme |M\\. |Madame |Monsieur )?(?:Dr\\. )?\\p{Lu}[\\p{L}'’-]+(?: (?:von|van|de|du|le|la|der|[A-Z]\\.|\\p{Lu}[\\p{L}'’-]+)){0,3}";
const titled = wordsPattern(
  "(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? |Frau |Herrn? |Mme |Madame |Monsieur )(?:Dr\\. )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}",
  "u",
);
const asked = wordsPattern(
  `(?:contact|call|email|e-mail|write to|speak to|ring|phone|telephone|questions\\? ask|ansprechpartner(?:in|/in|:in)?(?: ist)?|wenden sie sich(?: bitte)? an|rückfragen (?:an|beantwortet)(?: ihnen)?|contactez|contacter|adressez[^.]{0,40} à|auprès de|send (?:your )?(?:cv|application)[^.]{0,30} to|bewerbung(?:en)?(?: bitte)? an)\\s(?:our \\p{L}+(?: \\p{L}+)?,? |unsere?[nr]? \\p{L}+,? |notre \\p{L}+,? )?(${person})`,
  "u",
);
const beforeEmail = new RegExp(
  `(?:\\bto|\\ban|à|\\bat|:)\\s((?:Mag\\. |Dipl\\.-Ing\\. )?${person})(?=,?\\s[(<]?[\\w.+-]{2,64}@)`,
  "u",
);
const office = wordsPattern(
  "(?:die )?(personalabteilung|personalverwaltung|personalstelle|hr[ -]abteilung|human resources|service (?:des )?(?:ressources humaines|rh)|direction des ressources humaines|drh|hr department|hr team|school office)",
);

export function readContact(page: Page, draft: Draft): void {
  for (const fact of factsFor(page, "contact")) {
    const name = nameIn(fact.value);
    if (name && draft.set("contactName", { value: name.text, spans: [spanIn(name)], confidence: 0.9 }))
      fact.used = true;
    if (setEmail(draft, fact.value, 0.95)) fact.used = true;
  }
  for (const sentence of page.prose) {
    if (sentence.text.length > 900) continue;
    if (!draft.has("contactEmail") && sentence.text.includes("@")) setEmail(draft, sentence, 0.8);
    if (draft.has("contactName")) continue;
    const hit = sentence.text.includes("@")
      ? (beforeEmail.exec(sentence.text) ?? asked.exec(namePrefix(sentence.text)))
      : asked.exec(namePrefix(sentence.text));
    const words = hit?.[1];
    if (
      hit &&
      words &&
      !/^(?:Us|Our|The|Please|Your|HR|For|By|Uns|Unser|Nous|Ihre|Sie|Frau|Herr|Die|Das)$/u.test(words)
    ) {
      const at = hit.index + hit[0].lastIndexOf(words);
      draft.set("contactName", {
        value: words,
        spans: [spanIn(sentence, at, at + words.length)],
        confidence: 0.7,
      });
    } else if (
      /@|auskunft|auskünfte|fragen|enquir|questions|renseignement|tel\b|tel\.|telefon|téléphone|phone/iu.test(
        sentence.text,
      ) &&
      titled.test(sentence.text)
    ) {
      const name = nameIn(sentence);
      if (name) draft.set("contactName", { value: name.text, spans: [spanIn(name)], confidence: 0.75 });
    } else if (/bewerb|apply|application|candidat|rückfragen|enquir|cv/iu.test(sentence.text)) {
      const place = office.exec(sentence.text);
      const words = place?.[1];
      if (!place || !words) continue;
      const at = place.index + place[0].indexOf(words);
      draft.set("contactName", {
        value: words,
        spans: [spanIn(sentence, at, at + words.length)],
        confidence: 0.6,
        doubt: "This is an office and not a person.",
      });
    }
  }
}

/** Verbs at the beginning of a sentence carry a capital that the pattern does not expect. */
const namePrefix = (text: string) => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

function nameIn(whole: Piece): Piece | null {
  const label = /^(?:name|nom)\s?:\s?/iu.exec(whole.text);
  const piece = label ? partOf(whole, label[0].length, whole.text.length) : whole;
  const hit =
    titled.exec(piece.text) ??
    new RegExp(`^${person}(?=$|[,;|(<–-]|\\s[(<–|-]|\\sunter|\\sat\\s|\\son\\s)`, "u").exec(piece.text);
  if (!hit || /@/.test(hit[0])) return null;
  return partOf(piece, hit.index, hit.index + hit[0].length);
}

function setEmail(draft: Draft, piece: Piece, confidence: number): boolean {
  const at = piece.text.indexOf("@");
  if (at < 0) return false;
  const from = Math.max(0, at - 66);
  const hit = email.exec(piece.text.slice(from, at + 200));
  if (!hit) return false;
  return draft.set("contactEmail", {
    value: hit[0],
    spans: [spanIn(piece, from + hit.index, from + hit.index + hit[0].length)],
    confidence,
  });
}
