import { countryName, languageName } from "@/lib/adverts/labels";

const countryCodes =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW".split(
    " ",
  );
const languageCodes =
  "ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk mt nb nl nn no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh".split(
    " ",
  );

const named = (codes: string[], name: (code: string) => string): Record<string, string> =>
  Object.fromEntries(
    codes
      .map((code) => [code, name(code)] as const)
      .sort(([, one], [, other]) => one.localeCompare(other, "en")),
  );

/** Code → English name, by name. */
export const countries = named(countryCodes, (code) => countryName(code));
export const languages = named(languageCodes, (code) => languageName(code));

export const currencies: Record<string, string> = Object.fromEntries(
  "EUR GBP USD CHF NOK SEK DKK ISK PLN CZK HUF RON BGN TRY UAH CAD AUD NZD JPY CNY HKD SGD INR KRW ILS AED SAR ZAR NGN KES BRL MXN CLP COP ARS"
    .split(" ")
    .map((code) => [code, code]),
);
