import { type DateClock, datesIn, relativeDayIn } from "./dates";
import { type Line, type Piece, partOf, picture, pieceOf } from "./lines";
import { moneyIn } from "./money";
import { isAllTerms } from "./terms";
import { boardNoise, companySuffix, genderMark, titleWord } from "./title-words";
import { splitPiece } from "./words";

export type HeadPart = Piece & { kind: "name" | "terms" | "pay" | "date" | "noise"; first: boolean };

const separators = /\s[·•|⋅∙]\s?|\t|\s[–—-]\s(?!\s?(?:[£€$]|\d|[A-Z]{3}\s\d))/gu;
function kindOf(text: string, clock: DateClock): HeadPart["kind"] {
  if (boardNoise.test(text) || /^[\d.,]+$/.test(text) || /^https?:\/\/\S+$/.test(text)) return "noise";
  if (
    text.length <= 60 &&
    moneyIn(text).some((range) => range.sign || range.scaled) &&
    !titleWord.test(text.replace(/per \p{L}+|\/\p{L}+/gu, ""))
  )
    return "pay";
  if (text.length <= 80 && isAllTerms(text) && !genderMark.test(text)) return "terms";
  if (
    text.length <= 60 &&
    (relativeDayIn(text, clock.now) || datesIn(text, clock).length > 0) &&
    !titleWord.test(text)
  )
    return "date";
  return "name";
}

/** The lines above the first section, cut where boards put dots and dashes, each part with what it looks like. */
export function headPartsOf(head: Line[], clock: DateClock): HeadPart[] {
  return head.flatMap((line) => {
    const whole = pieceOf(line);
    const piece = partOf(whole, picture.exec(whole.text)?.[0].length ?? 0, whole.text.length);
    const money = kindOf(piece.text, clock);
    if (money === "pay" || money === "noise") return [{ ...piece, kind: money, first: true }];
    const parts = splitPiece(piece, separators).map((part) => ({
      ...part,
      kind: kindOf(part.text, clock),
      first: false,
    }));
    const first = parts.find((part) => part.kind === "name");
    if (first) first.first = true;
    return parts;
  });
}

const greeting =
  /^(?:hi|hello|hey|dear|hallo|liebe|sehr geehrte|guten|bonjour|salut|madame|re:|fwd:|fw:)(?![\p{L}])/iu;
const sentence =
  /[.!?]$|\b(?:we|wir|nous|i|you|sie|vous)\s(?:are|is|sind|suchen|sommes|recherchons|have|haben)\b/iu;

/** How much a part of the head looks like the name of a role. */
export function titleScore(part: HeadPart, order: number, level: number): number {
  const { text } = part;
  if (
    part.kind !== "name" ||
    !part.first ||
    text.length > 160 ||
    text.length < 2 ||
    greeting.test(text) ||
    !/\p{L}{2}/u.test(text)
  )
    return -9;
  let score = order === 0 ? 1.5 : 0;
  if (genderMark.test(text)) score += 5;
  if (titleWord.test(text)) score += 3;
  if (level === 1) score += 3;
  if (companySuffix.test(text) && !genderMark.test(text)) score -= 2.5;
  if (sentence.test(text)) score -= 3;
  if (text.length > 100 || text.endsWith(":")) score -= 2;
  return score;
}
