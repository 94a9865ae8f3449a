import type { Draft } from "./draft";
import type { Fact } from "./facts";
import type { HeadPart } from "./head";
import { hoursIn } from "./hours";
import { type Piece, pieceOf, spanIn } from "./lines";
import { factsFor, type Page, type Prose } from "./page";
import { contractWords, employmentWords, negation, workingHoursWords, workplaceWords } from "./terms";
import { firstHit, type Hit } from "./words";

const affirmed = (piece: Piece, hit: { at: number } | null) =>
  hit !== null && !negation.test(piece.text.slice(Math.max(0, hit.at - 30), hit.at));

function affirmedHit<T>(piece: Piece, rows: readonly (readonly [RegExp, T])[]): Hit<T> | null {
  for (const row of rows) {
    const hit = firstHit(piece, [row]);
    if (affirmed(piece, hit)) return hit;
  }
  return null;
}

const use = (fact: Fact) => {
  fact.used = true;
};

/** Labelled values and the head say it outright; the title and prose only when nothing else does. */
function termPieces(page: Page, head: HeadPart[]): { piece: Piece; use: () => void }[] {
  const facts = factsFor(
    page,
    "contract",
    "employment",
    "type",
    "hours",
    "shift",
    "workplace",
    "duration",
  ).map((fact) => ({ piece: fact.value, use: () => use(fact) }));
  const parts = head
    .filter((part) => part.kind !== "name" || /[([][^)\]]*$|[)\]]$/.test(part.text))
    .map((part) => ({ piece: part as Piece, use: () => {} }));
  return [...facts, ...parts];
}

export function readContract(page: Page, draft: Draft, head: HeadPart[]): void {
  for (const { piece, use } of termPieces(page, head)) {
    const hit = affirmedHit(piece, contractWords);
    if (hit && draft.set("contractType", { value: hit.value, spans: [hit.span], confidence: 0.95 })) use();
    else if (hit && hit.value === draft.get("contractType")) use();
  }
  for (const fact of factsFor(page, "contract")) {
    // "Befristet: nein"
    const said = /befrist/iu.test(fact.words)
      ? /^(ja|nein|unbefristet)\b/iu.exec(fact.value.text)?.[1]?.toLowerCase()
      : undefined;
    if (
      said &&
      draft.set("contractType", {
        value: said === "ja" ? "fixed-term" : "permanent",
        spans: [spanIn(fact.value)],
        confidence: 0.9,
      })
    )
      use(fact);
  }
  const title = page.head[0]
    ? pieceOf(page.head.find((line) => draft.coverage(line.start, line.end) > 0) ?? page.head[0])
    : null;
  const inTitle = title
    ? affirmedHit(
        title,
        contractWords.filter(([, value]) => value !== "permanent" && value !== "temporary"),
      )
    : null;
  if (inTitle) draft.set("contractType", { value: inTitle.value, spans: [inTitle.span], confidence: 0.85 });
  const contract = factsFor(page, "contract", "type", "employment").find((fact) =>
    /^contract$|^(?:on )?contract basis$/i.test(fact.value.text),
  );
  if (
    contract &&
    draft.set("contractType", {
      value: "fixed-term",
      spans: [spanIn(contract.value)],
      confidence: 0.4,
      guessed: true,
      doubt: "“Contract” may mean fixed-term or freelance.",
    })
  )
    contract.used = true;
  if (draft.has("contractType")) return;
  for (const sentence of page.prose) {
    if (sentence.role === "about" || sentence.role === "tasks" || sentence.role === "equal") continue;
    const hit = affirmedHit(sentence, contractWords);
    if (hit && believable(sentence, hit, page.language))
      return void draft.set("contractType", { value: hit.value, spans: [hit.span], confidence: 0.7 });
  }
}

const aboutContract =
  /contract|post|position|role|job|vertrag|stelle|anstellung|befrist|arbeitsverhältnis|contrat|poste|cdi|cdd|stage|alternance|praktikum|ausbildung|internship|apprentice|basis|appointment|employment|freelance/iu;
const others =
  /temporary (?:staff|workers|files)|regular|interns? (?:and|program)|ongoing (?:support|training|development|professional)|permanent residen|contractors|seasonal (?:produce|menu)/iu;

function believable(piece: Prose, hit: Hit<string>, language: string): boolean {
  const words = piece.text.slice(hit.at, hit.span.end - piece.start);
  // "at this stage", "early stage"
  if (/ausbildung|apprentic|studium/iu.test(words) && piece.role === "profile") return false;
  if (language !== "fr" && /^(?:stage|alternance|mission)$/iu.test(words)) return false;
  if (
    others.test(piece.text) ||
    /^(?:ongoing|agency|regular|casual|intern|temp(?!orary)|selbst)/iu.test(words)
  )
    return false;
  const around = piece.text.slice(Math.max(0, hit.at - 60), hit.at + words.length + 40);
  return aboutContract.test(around);
}

export function readEmployment(page: Page, draft: Draft, head: HeadPart[]): void {
  const set = (piece: Piece, confidence: number): boolean => {
    const hits = employmentWords
      .map((row) => firstHit(piece, [row]))
      .filter((hit) => affirmed(piece, hit)) as Hit<"full-time" | "part-time">[];
    const [first, second] = hits;
    if (!first) return false;
    const hundred = first.value === "full-time" && /\d{2} ?%? ?[-–] ?100 ?%/.test(piece.text);
    const doubt = second || hundred ? "The advert offers both full-time and part-time." : null;
    return draft.set("employmentType", {
      value: first.value,
      spans: hits.map((hit) => hit.span),
      confidence: doubt ? Math.min(0.45, confidence) : confidence,
      doubt,
    });
  };
  for (const { piece, use } of termPieces(page, head)) if (set(piece, 0.95)) use();
  const title = page.prose[0];
  if (!draft.has("employmentType") && title && page.head.some((line) => line.n === title.line))
    set(title, 0.85);
  for (const sentence of page.prose) {
    if (draft.has("employmentType")) break;
    if (
      sentence.role === "about" ||
      sentence.role === "tasks" ||
      sentence.role === "equal" ||
      sentence.role === "profile"
    )
      continue;
    if (/\d ?%/.test(sentence.text) && !/pensum|vollzeit|teilzeit|temps/iu.test(sentence.text)) continue;
    set(sentence, 0.7);
  }
}

/** Where only the hours are said, they tell full-time from part-time, as a guess. */
export function guessEmployment(draft: Draft): void {
  const range = draft.get("hoursPerWeek");
  if (draft.has("employmentType") || !range) return;
  const [low, high] = [range.min ?? 0, range.max ?? range.min ?? 0];
  const value = high > 0 && high < 30 ? "part-time" : low >= 35 ? "full-time" : null;
  const spans = draft.spansOf("hoursPerWeek");
  if (value)
    draft.set("employmentType", {
      value,
      spans,
      confidence: 0.5,
      guessed: true,
      doubt: "Only the hours are said; they sound like this.",
    });
}

export function readHours(page: Page, draft: Draft, head: HeadPart[]): void {
  for (const { piece, use } of termPieces(page, head)) {
    if (draft.set("hoursPerWeek", hoursIn(piece, true))) use();
  }
  for (const sentence of page.prose) {
    if (draft.has("hoursPerWeek")) return;
    if (sentence.role !== "about") draft.set("hoursPerWeek", hoursIn(sentence, false));
  }
}

export function readWorkplace(page: Page, draft: Draft, head: HeadPart[]): void {
  const said = [...factsFor(page, "workplace"), ...factsFor(page, "location", "type", "employment", "hours")];
  for (const fact of said) {
    const own = fact.key === "workplace";
    const yesNo =
      own && /remote|home|télétravail/iu.test(fact.words)
        ? /^(yes|ja|oui|no|nein|non)\b/iu.exec(fact.value.text)
        : null;
    const hit = affirmedHit(fact.value, workplaceWords);
    const value = hit?.value ?? (yesNo ? (/^[yjo]/i.test(yesNo[0]) ? "remote" : "on-site") : null);
    if (
      value &&
      draft.set("workplace", { value, spans: [hit?.span ?? spanIn(fact.value)], confidence: 0.95 }) &&
      (own || hit?.span.end === fact.value.start + fact.value.text.length)
    )
      fact.used = true;
  }
  for (const part of head) {
    const hit = affirmedHit(part, workplaceWords);
    if (hit) draft.set("workplace", { value: hit.value, spans: [hit.span], confidence: 0.9 });
  }
  if (draft.has("workplace")) return;
  for (const sentence of page.prose) {
    if (
      ["about", "equal", "process", "profile"].includes(sentence.role ?? "") &&
      !/you (?:can|will|may) work|hybrid|home-?office/iu.test(sentence.text)
    )
      continue;
    const hit = affirmedHit(sentence, workplaceWords);
    if (
      !hit ||
      notThisJob.test(sentence.text) ||
      (hit.value === "on-site" && !/work|based|role|position|arbeit|travail|poste/iu.test(sentence.text))
    )
      continue;
    const hybrid = hit.value === "remote" && partly.test(sentence.text);
    const value = hybrid ? "hybrid" : hit.value;
    return void draft.set("workplace", {
      value,
      spans: [hit.span],
      confidence: hybrid ? 0.5 : 0.65,
      doubt: hybrid ? "Working from home is offered, but how much is not clear." : null,
    });
  }
}

const partly =
  /option|möglich|possible|some|partly|occasion|anteil|up to|bis zu|jusqu|days|tage|jours|week|ab und zu|gelegentlich|allowance|regelung|flexib/iu;
const notThisJob =
  /remote (?:teams?|monitoring|access|support|sensing|desktop|control|patient|site|location|server|hands|procedure|sessions?|training|users?|customers?|clients?|offices?|areas?|communit)|hybrid (?:cloud|apps?|mobile|vehicle|infrastructure|environment|integration|it)|distributed (?:systems?|computing|architect|database|tracing|data|team|ledger|training)|on-?site (?:parking|gym|canteen|restaurant|nursery|facilit|caf|kitchen|childcare|support|visits?|interview|customer|installation)|freelance/iu;

/** A set: a nurse works shifts and nights. Prose adds to it only where no label or head has said it. */
export function readWorkingHours(page: Page, draft: Draft, head: HeadPart[]): void {
  const seen = new Set<string>();
  const take = (piece: Piece, confidence: number, only: string | null = null): boolean => {
    let any = false;
    for (const row of workingHoursWords) {
      const hit = firstHit(piece, [row]);
      if (!hit || !affirmed(piece, hit) || (only && hit.value !== only)) continue;
      any = true;
      if (!seen.has(hit.value))
        draft.add("workingHours", { value: hit.value, spans: [hit.span], confidence });
      seen.add(hit.value);
    }
    return any;
  };
  for (const { piece, use } of termPieces(page, head)) if (take(piece, 0.9)) use();
  for (const sentence of page.prose) {
    if (
      ["about", "equal", "process", "nice"].includes(sentence.role ?? "") ||
      !hoursCue.test(sentence.text) ||
      notHours.test(sentence.text)
    )
      continue;
    // among the benefits only flexible hours are one; "paid night shifts" belong to the duties
    take(sentence, 0.65, sentence.role === "benefits" ? "flexible" : null);
  }
}

const hoursCue =
  /shift|schicht|night|nacht|nuit|weekend|wochenend|week-end|flexib|flexi|gleitzeit|horaire|rota|saturday|sunday|samedi|dimanche|dienst nach|wechseldienst|vertrauensarbeitszeit|office hours|roulement|arbeitszeit/iu;
const notHours =
  /shift(?:ing)? (?:left|focus|mindset|towards|to |the )|paradigm|flexible (?:and|,|working style|attitude|approach|mindset|benefit|person|team|pension)|nights? out|movie night|overnight(?: success| stay| travel)|opening hours|regular(?:ly| meet| team| feedback| one| 1| report| train| update| contact| review)/iu;
