import { gradeIn } from "./grades";
import { contractWords, employmentWords, isAllHours } from "./terms";
import { boardNoise, genderMark } from "./title-words";

const word = "\\p{Lu}[\\p{L}\\d&.'’+-]*";
const longName =
  "(?:(?:the|die|der|das|le|la|les|l['’]) ?)?(\\p{Lu}[\\p{L}\\d&.,'’+-]*(?:[ -](?:of|for|the|and|&|und|für|der|de|du|des|la|et|in|am|\\(?\\p{Lu}[\\p{L}\\d&.'’+)-]*|e\\.\\s?V\\.|\\d+)){0,8})";
const shortName = `(${word}(?: (?:(?:of|de|du|des|la|le|and|&|d['’]) ?)?${word}){0,4})`;
/** "Quillo (quillo.example) is hiring", "Tin Roof, a bakery in Totnes, is looking for". */
const aside = "(?: \\([^()]{1,60}\\)|,[^,]{3,160},)?";
const beginning = "(?:^|[!?] |\\p{Extended_Pictographic}\\uFE0F? )";

/** Sentences that say who hires. */
export const seekingSentences = [
  new RegExp(
    `${beginning}(?:at |here at )?${longName}${aside} (?:is|are) (?:currently |now |actively )?(?:looking|seeking|hiring|recruiting|searching|in search)`,
    "iu",
  ),
  new RegExp(
    `${beginning}${longName}${aside} (?:seeks|invites applications|wants|needs|ha(?:s|ve) an (?:exciting )?(?:opportunity|opening|vacancy))`,
    "iu",
  ),
  new RegExp(
    `${beginning}(?:wir,? |für (?:die|den|das) )?${longName}${aside} (?:sucht|suchen|stellt ein|bietet|besetzt)(?![\\p{L}])`,
    "iu",
  ),
  new RegExp(`${beginning}${longName}${aside} (?:recherche|recrute|cherche)(?![\\p{L}])`, "iu"),
];

/** Sentences that name a company and are likely about the one that hires. */
export const namingSentences = [
  new RegExp(
    `(?:^|\\s)(?:[Jj]oin|[Aa]t|[Bb]ei(?: der)?|[Cc]hez|[Rr]ejoignez|[Rr]ejoindre|[Ww]erde Teil von|[Ww]illkommen bei(?: der)?) ${shortName}(?=,|\\.| you| we| wir| als| bist| erwartet| nous| vous| is | and|\\s?!)`,
    "u",
  ),
  new RegExp(
    `^${shortName} (?:is (?:an?|the|one of|building|on a mission)|ist (?:ein|das|die|der)|est (?:une?|le|la|l['’]))(?![\\p{L}])`,
    "u",
  ),
  /^(?:Wir,? )?(?:[Dd]ie|[Dd]as|[Dd]er) (\p{Lu}[^,.]{1,60}?),? (?:sind|ist ein)/u,
  /(?:Restaurant|Hotel|Café|Gasthof|Praxis|Kita|Kindergarten|Bäckerei|restaurant|café|hotel|pub|shop) [„“"«»]\s?([^"“”„«»]{2,60}?)\s?["“”«»]/u,
  /(?<![\p{L}])((?:\p{Lu}[\p{L}\d&.+-]*\s){1,5}(?:GmbH(?: & Co\. KG)?|gGmbH|AG|SE|KG|Ltd|Limited|LLC|Inc|PLC|SAS|SARL|e\.\s?V\.))(?![\p{L}])/u,
  /((?:(?:Technische|Freie|Pädagogische)n? )?(?:Universität|Hochschule|Fachhochschule|Universitätsklinikum|Klinikum|Universitätsmedizin) \p{Lu}\p{L}+)/u,
];

/** "Kestrel Payments processes …": how the text about the company opens. */
export const openingSentence = new RegExp(
  `^(?:[Dd]ie |[Dd]as |[Tt]he )?${shortName}(?: (?:AG|SE|GmbH|Ltd|SAS))? (?:is|has|was|makes?|\\p{Ll}{2,}(?<!(?:ou|a|i|thi|ha))s|ist|hat|\\p{Ll}{3,}t|est|a|\\p{Ll}{4,}e)(?![\\p{L}])`,
  "u",
);

const nobody =
  /^(?:we|our|you|they|it|i|he|she|this|the (?:successful|ideal)|there|who|what|wir|unser\p{L}*|sie|du|es|dies\p{L}*|nous|notre|vous|il|elle|ce|cette|le (?:poste|candidat)|our client|unser kunde|notre client|if|as|in|at|für|zur|zum|your|my|client|hi|hello|dear|hallo|bonjour|company|applicant\p{L}*|candidate\p{L}*|experience|team|role|job|position|founded|based|established|with|since|every|each|all|most|some|together|here|as an?|als|mit|seit|depuis|avec|au|dans)(?:$|\s)/iu;
const code = /^(?:[A-Z]{0,5}[-_/]?)?\d[\d/_-]*$|^[A-Z]{1,5}-\d+/;
const verbs =
  /(?<!\p{L})(?:is|are|sucht|suchen|looking|seeking|recherche|recrute|hiring|wanted|gesucht)(?!\p{L})/iu;

/** Whether words can be the name of an employer. `around` is what they were found in: quotation marks vouch for them. */
export function isName(text: string, around = ""): boolean {
  if (text.length < 2 || text.length > 80 || text.split(" ").length > 9) return false;
  if (!/^[\p{Lu}\d]/u.test(text) || /[!?:]$/.test(text) || /\d\s?%|\d\s?h\b/.test(text) || code.test(text))
    return false;
  if (boardNoise.test(text) || genderMark.test(text) || verbs.test(text)) return false;
  if (gradeIn({ text, start: 0, line: 0 }) !== null) return false;
  if ([...contractWords, ...employmentWords].some(([pattern]) => pattern.test(text))) return false;
  if (isAllHours(text) || /\b[ABC][12]\b|(?<!\p{L})(?:native|fluent|fließend|courant)(?!\p{L})/iu.test(text))
    return false;
  return !nobody.test(text) || /["„“«]/.test(around);
}
