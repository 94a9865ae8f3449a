import type { contractTypes, employmentTypes, workingHoursKinds, workplaces } from "../schema";
import { wordsPattern } from "./words";

type Contract = (typeof contractTypes)[number];
type Rows<T> = [RegExp, T][];
const rows = <T>(table: [string, T][]): Rows<T> =>
  table.map(([words, value]) => [wordsPattern(words), value]);

/** Most specific first: "temporary to permanent" is neither temporary nor permanent. */
export const contractWords: Rows<Contract> = rows<Contract>([
  [
    "temp(?:orary)?[ -]to[ -]perm(?:anent)?|temp2perm|contract[ -]to[ -](?:hire|perm\\p{L}*)|temp[ -]to[ -]hire|befristet(?:er vertrag)? mit (?:option auf )?(?:übernahme|entfristung|unbefristet\\p{L}*)(?:option)?|arbeitnehmerüberlassung mit (?:option auf )?übernahme(?:option)?|(?:intérim|cdd) (?:puis|pouvant (?:déboucher|évoluer)(?: sur| vers)?|évolutif(?: en| vers)?|en vue d['’]un?e?|évoluant vers) ?(?:un |une )?(?:cdi|embauche)",
    "temporary-to-permanent",
  ],
  [
    "(?:\\d{1,2}|one|two|three|six|nine|twelve|eighteen)[ -](?:year|month)s?(?: fixed[ -]term| initial)? contract|fixed[ -]term(?: contract| appointment)?|ftc|limited[ -]term|term[ -]limited|cdd|contrat à durée déterminée|befristete?[rsnm]?(?:\\s?(?:vertrag|anstellung|stelle|arbeitsvertrag|arbeitsverhältnis|beschäftigung))?|projektbefristet|(?:maternity|paternity|parental leave) (?:cover|leave cover)|secondment|contractuel(?:le)?",
    "fixed-term",
  ],
  [
    "apprenticeship|apprentice|contrat d['’]apprentissage|apprentissage|alternance|alternant\\p{L}*|contrat de professionnalisation|ausbildung (?:zum|zur|als)|ausbildungsplatz|ausbildungsvertrag|berufsausbildung|auszubildende\\p{L}*|duales studium|azubi",
    "apprenticeship",
  ],
  [
    "internship|praktikum|pflichtpraktikum|praxissemester|stage(?: de fin d['’]études)?(?!\\s(?:manager|hand|technician|designer|director|lighting|crew|\\d))|convention de stage|stagiaire|praktikant\\p{L}*|summer intern|intern",
    "internship",
  ],
  [
    "freelancer?|self[ -]employed|independent contractor|contractor|freiberuflich\\p{L}*|freie mitarbeit|freier mitarbeiter|selbst(?:st)?ändig\\p{L}*|indépendant\\p{L}*|portage salarial|(?:inside|outside) ir35|1099",
    "freelance",
  ],
  [
    "permanent(?:e|er|es)?(?: (?:contract|position|role|full[ -]time))?|unbefristete?[rsnm]?(?: \\p{L}+)?|festanstellung|feste anstellung|fest ?angestellt\\p{L}*|direktvermittlung|cdi|contrat à durée indéterminée|durée indéterminée|open[ -]ended|indefinite|ongoing|titulaire|regular employee|direct hire|fonctionnaire",
    "permanent",
  ],
  [
    "temporary|temp|zeitarbeit|arbeitnehmerüberlassung|leiharbeit|intérim(?:aire)?|mission d['’]intérim|seasonal|saisonnier|saisonnière|saisonarbeit|aushilfe|casual|bank staff|zero[ -]hours?|vacataire|agency",
    "temporary",
  ],
]);

export const employmentWords: Rows<(typeof employmentTypes)[number]> = rows<(typeof employmentTypes)[number]>(
  [
    [
      "full[ -]?time(?: hours)?|vollzeit\\p{L}*|temps plein|temps complet|plein temps|à plein[ -]temps|fulltime|permanent full[ -]time|100 ?%",
      "full-time",
    ],
    [
      "part[ -]?time(?: hours)?|teilzeit\\p{L}*|temps partiel|mi-temps|parttime|mini-?job\\p{L}*|werkstudent\\p{L}*|working student|geringfügig\\p{L}*|450-euro\\p{L}*|520-euro\\p{L}*|538-euro\\p{L}*|job[ -]?shar(?:e|ing)",
      "part-time",
    ],
  ],
);

export const workplaceWords: Rows<(typeof workplaces)[number]> = rows<(typeof workplaces)[number]>([
  [
    "hybrid\\p{L}*|(?:\\d|one|two|three|four|zwei|drei|vier|deux|trois) (?:days?|tage?n?|jours?) (?:(?:a|per) week |pro woche |par semaine )?(?:in (?:the |our )?office|from home|wfh|remote|homeoffice|im büro|im homeoffice|home[ -]?office|de télétravail|en télétravail|au bureau|on[ -]?site|vor ort)|partially remote|partly remote|teilweise (?:remote|homeoffice|im homeoffice)|télétravail (?:partiel|ponctuel|occasionnel|possible|hybride|\\d .{0,25})|mobiles arbeiten (?:möglich|anteilig)|bis zu \\d{1,2} ?% (?:mobiles arbeiten|mobile arbeit|homeoffice|home[ -]office|remote)|(?:mostly|partly|partially) from home|télétravail fréquent|homeoffice(?:-| )(?:möglich\\p{L}*|anteil|tage|option|regelung)|anteilig(?:es)? homeoffice|mix aus (?:büro|homeoffice|remote).{0,30}",
    "hybrid",
  ],
  [
    "fully[ -]remote|100 ?% remote|remote(?: only|[ -]first| position| role| job| work)?|work(?:ing)? from home|work from anywhere|home[ -]based|wfh|telecommut\\p{L}+|télétravail(?: complet| total| à 100 ?%| 100 ?%)?|full[ -]remote|à distance|homeoffice|home[ -]office|ortsunabhängig|vollständig remote|distributed",
    "remote",
  ],
  [
    "on[ -]?site|in[ -](?:the )?office|office[ -]based|in[ -]person|vor ort|präsenz|im büro|sur site|sur place|présentiel|en présentiel|pas de télétravail|no remote|kein homeoffice|workplace-based|non-remote",
    "on-site",
  ],
]);

export const workingHoursWords: Rows<(typeof workingHoursKinds)[number]> = rows<
  (typeof workingHoursKinds)[number]
>([
  [
    "regular(?: working)? hours|office hours|standard hours|normal hours|core hours|regular|9[ -]to[ -]5|mon(?:day)?[ –-]+fri(?:day)?,? (?:9|08|09).{0,12}|geregelte arbeitszeit\\p{L}*|feste arbeitszeit\\p{L}*|gleichbleibende arbeitszeit\\p{L}*|tagschicht|tagdienst|horaires (?:de bureau|fixes|réguliers|normaux)|horaire de bureau|travail en journée|de journée|day shift only",
    "regular",
  ],
  [
    "flexible (?:working )?hours|flexible working(?: time| schedule| pattern)?|flexi?[ -]?time|flexible schedule|flexible start.{0,20}|flexible arbeitszeit\\p{L}*|flexible\\p{L}* (?:arbeitszeit|arbeitszeitmodell|zeiteinteilung)\\p{L}*|gleitzeit\\p{L}*|vertrauensarbeitszeit|horaires? (?:flexibles?|variables?|souples?|libres?)|flextime|annualised hours|autonomie horaire",
    "flexible",
  ],
  [
    "shift(?: work| pattern| system| rota)?s?|rotating shifts?|rota|\\d on,? \\d off|(?:\\d{1,2}[ -]hour|early|late|day|evening|twilight|morning|afternoon|rotating|split|back|double) shifts?|(?:\\p{L}+)?schicht(?:dienst|arbeit|betrieb|system|en|zulagen?|modell|plan)?|(?:2|3|zwei|drei|wechsel)-?schicht\\p{L}*|wechseldienst|dienst nach plan|(?:travail )?(?:posté|en équipes?)|(?:2|3|4|5)[x×](?:7|8|12)|équipes? (?:alternantes?|successives?|de (?:nuit|jour|matin|week-end))|horaires? (?:décalés?|postés?|en équipe|alternés?|alternants?)|roulement",
    "shift",
  ],
  [
    "nights?(?: shifts?| work| duty)?|overnight|waking nights?|nacht(?:schicht|dienst|arbeit)\\p{L}*|nachtdienste?n?|dauernachtwache|de nuit|travail de nuit|équipes? de nuit|nuits?",
    "night",
  ],
  [
    "weekends?(?: work| shifts?| working)?|week-ends?|saturdays?(?: and sundays?| mornings?)?(?!,? \\d)|sundays?(?!,? \\d)|wochenend\\p{L}*|(?:am|an) (?:wochenenden|samstagen|sonn- und feiertagen)|(?:sams|sonn)tagsarbeit|samedis?(?! \\d)|dimanches?(?! \\d)|travail le (?:week-end|samedi|dimanche)",
    "weekend",
  ],
]);

/** What makes the words after or before it mean the opposite ("no weekend work", "keine Schichtarbeit"). */
export const negation =
  /(?:\bno|\bnot|\bnever|\bwithout|\bfree|\boff|\bkeine?[nrms]?|\bohne|\bnicht|\bpas(?: de| d['’])?|\bsans|\baucune?|\bnon)\s(?:\p{L}+\s){0,2}$/iu;

const everything = [...contractWords, ...employmentWords, ...workplaceWords].map(
  ([pattern]) => new RegExp(pattern.source, `g${pattern.flags}`),
);
const fillers = /(?<![\p{L}])(?:and|or|und|oder|et|ou)(?![\p{L}])|term[ -]time(?: only)?|[\s,/&()+–-]/giu;

/** Whether a text is nothing but terms of employment ("Full-time, permanent / hybrid"). */
export function isAllTerms(text: string): boolean {
  if (text.length > 120) return false;
  const left = everything.reduce((rest, pattern) => rest.replace(pattern, ""), text);
  return /\p{L}/u.test(text) && left.replace(fillers, "") === "";
}

const hoursWords = workingHoursWords.map(([pattern]) => new RegExp(pattern.source, `g${pattern.flags}`));

/** Whether a text names kinds of working hours and nothing more ("Night shift"). */
export function isAllHours(text: string): boolean {
  return hoursWords.reduce((rest, pattern) => rest.replace(pattern, ""), text).replace(fillers, "") === "";
}
