const isoCodes = (
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ " +
  "DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT " +
  "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
  "NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ " +
  "TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS YE YT ZA ZM ZW"
).split(" ");

const aliases: Record<string, string> = {
  uk: "GB",
  "u.k.": "GB",
  "u.k": "GB",
  "great britain": "GB",
  britain: "GB",
  "vereinigtes königreich": "GB",
  großbritannien: "GB",
  "grande-bretagne": "GB",
  "united kingdom of great britain and northern ireland": "GB",
  usa: "US",
  "u.s.a.": "US",
  "u.s.": "US",
  us: "US",
  "united states of america": "US",
  america: "US",
  "états-unis d'amérique": "US",
  "vereinigte staaten von amerika": "US",
  "the us": "US",
  "the uk": "GB",
  "the united states": "US",
  brd: "DE",
  "bundesrepublik deutschland": "DE",
  holland: "NL",
  "the netherlands": "NL",
  "les pays-bas": "NL",
  "czech republic": "CZ",
  "tschechische republik": "CZ",
  "république tchèque": "CZ",
  turkey: "TR",
  türkei: "TR",
  "south korea": "KR",
  korea: "KR",
  südkorea: "KR",
  "corée du sud": "KR",
  uae: "AE",
  "hong kong": "HK",
  hongkong: "HK",
  russia: "RU",
  "republic of ireland": "IE",
  eire: "IE",
  "ivory coast": "CI",
  macau: "MO",
  palestine: "PS",
  moldova: "MD",
  vietnam: "VN",
  "viet nam": "VN",
  macedonia: "MK",
  slowakei: "SK",
  "slovak republic": "SK",
  weißrussland: "BY",
  luxemburg: "LU",
  österreich: "AT",
  schweiz: "CH",
  suisse: "CH",
  svizzera: "CH",
  deutschland: "DE",
  allemagne: "DE",
  españa: "ES",
  italia: "IT",
  norge: "NO",
  sverige: "SE",
  danmark: "DK",
  suomi: "FI",
  polska: "PL",
  nederland: "NL",
  belgië: "BE",
  österr: "AT",
};

export const eu = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(
  " ",
);

let names: Map<string, string> | null = null;

function allNames(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const language of ["en", "de", "fr"]) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of isoCodes) {
      const name = display.of(code);
      if (name) names.set(name.toLowerCase().replaceAll("’", "'"), code);
    }
  }
  // these are places of their own in an address more often than the country
  for (const name of ["georgia", "georgien", "jersey"]) names.delete(name);
  for (const [name, code] of Object.entries(aliases)) names.set(name, code);
  return names;
}

/** The ISO code of a country named in English, German or French ("the UK", "Allemagne"). */
export function countryOf(name: string): string | null {
  const plain = name.trim().toLowerCase().replaceAll("’", "'");
  return (
    allNames().get(plain) ?? allNames().get(plain.replace(/^(?:the |la |le |les |die |der |l')/, "")) ?? null
  );
}

export const isCountryCode = (code: string) => isoCodes.includes(code);

/** Countries named anywhere in a text, with where they stand. Looks at runs of up to five words. */
export function countriesIn(text: string): { code: string; from: number; to: number }[] {
  const found: { code: string; from: number; to: number }[] = [];
  const words = [...text.slice(0, 1500).matchAll(/[\p{L}][\p{L}.'’-]*/gu)];
  for (let n = 0; n < words.length; n++) {
    if (!/^\p{Lu}/u.test(words[n]![0])) continue;
    for (let size = Math.min(5, words.length - n); size > 0; size--) {
      const from = words[n]!.index;
      const last = words[n + size - 1]!;
      const to = last.index + last[0].replace(/(?<=\p{Ll})\.$/u, "").length;
      const code = codeOf(text.slice(from, to));
      if (!code) continue;
      found.push({ code, from, to });
      n += size - 1;
      break;
    }
  }
  return found;
}

/** "US" is a country and "us" is not, so short names want their capitals. */
function codeOf(words: string): string | null {
  if (words.length <= 3 && words !== words.toUpperCase()) return null;
  const plain = words.endsWith(".") && !words.slice(0, -1).includes(".") ? words.slice(0, -1) : words;
  return countryOf(plain);
}
