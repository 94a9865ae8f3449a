import type { Source } from "./finding";

/** A statute that wants the pay in the advert itself. `regions` are names and codes as they stand in an address. */
export type PayLaw = { country: string; regions?: string[]; place: string; wants: string; source: Source };

const range = "the pay range";
const law = (
  country: string,
  place: string,
  wants: string,
  name: string,
  url: string,
  regions?: string[],
): PayLaw => ({
  country,
  place,
  wants,
  regions,
  source: { name, url },
});

/** As of November 2026. Thresholds are told in words, for Rolecall does not know how many people work there. */
export const payLaws: PayLaw[] = [
  law(
    "AT",
    "Austria",
    "the minimum pay, and whether more is possible",
    "Gleichbehandlungsgesetz § 9 (2)",
    "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395",
  ),
  law(
    "SK",
    "Slovakia",
    "the basic wage",
    "Zákon č. 5/2004 Z. z., § 62",
    "https://www.slov-lex.sk/ezbierky/pravne-predpisy/SK/ZZ/2004/5/",
  ),
  law(
    "LV",
    "Latvia",
    "the gross pay or its range",
    "Darba likums, Section 32 (3)",
    "https://likumi.lv/ta/en/en/id/26019-labour-law",
  ),
  law(
    "LT",
    "Lithuania",
    "the pay or its range",
    "Darbo kodeksas, Article 25 (6)",
    "https://www.e-tar.lt/portal/lt/legalAct/f6d686707e7011e6b969d7ae07280e89/asr",
  ),
  law(
    "US",
    "California (15 or more employees)",
    range,
    "California Labor Code § 432.3",
    "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3",
    ["CA", "California"],
  ),
  law(
    "US",
    "Colorado",
    `${range} and the benefits`,
    "Colorado Equal Pay for Equal Work Act, C.R.S. 8-5-201",
    "https://cdle.colorado.gov/dlss/ept",
    ["CO", "Colorado"],
  ),
  law(
    "US",
    "Hawaii (50 or more employees)",
    range,
    "Hawaii Act 203 (2023)",
    "https://www.capitol.hawaii.gov/sessions/session2023/bills/SB1057_CD1_.htm",
    ["HI", "Hawaii"],
  ),
  law(
    "US",
    "Illinois (15 or more employees)",
    `${range} and the benefits`,
    "Illinois Equal Pay Act, 820 ILCS 112/10",
    "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2467",
    ["IL", "Illinois"],
  ),
  law(
    "US",
    "Maryland",
    `${range} and the benefits`,
    "Maryland Labor and Employment § 3-304.2",
    "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section=3-304.2",
    ["MD", "Maryland"],
  ),
  law(
    "US",
    "Massachusetts (25 or more employees)",
    range,
    "Massachusetts G.L. c. 149 § 105F",
    "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXXI/Chapter149/Section105F",
    ["MA", "Massachusetts"],
  ),
  law(
    "US",
    "Minnesota (30 or more employees)",
    `${range} and the benefits`,
    "Minnesota Statutes 181.173",
    "https://www.revisor.mn.gov/statutes/cite/181.173",
    ["MN", "Minnesota"],
  ),
  law(
    "US",
    "New Jersey (10 or more employees)",
    `${range} and the benefits`,
    "New Jersey P.L. 2024, c. 91",
    "https://pub.njleg.state.nj.us/Bills/2024/PL24/91_.PDF",
    ["NJ", "New Jersey"],
  ),
  law(
    "US",
    "New York (4 or more employees)",
    range,
    "New York Labor Law § 194-b",
    "https://www.nysenate.gov/legislation/laws/LAB/194-B",
    ["NY", "New York"],
  ),
  law(
    "US",
    "Vermont (5 or more employees)",
    range,
    "21 V.S.A. § 495t",
    "https://legislature.vermont.gov/statutes/section/21/005/00495t",
    ["VT", "Vermont"],
  ),
  law(
    "US",
    "Washington (15 or more employees)",
    `${range} and the benefits`,
    "RCW 49.58.110",
    "https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110",
    ["WA", "Washington"],
  ),
  law(
    "US",
    "the District of Columbia",
    range,
    "D.C. Code § 32-1453.01",
    "https://code.dccouncil.gov/us/dc/council/code/sections/32-1453.01",
    ["DC", "District of Columbia"],
  ),
  law(
    "CA",
    "British Columbia",
    range,
    "Pay Transparency Act, SBC 2023, c. 18",
    "https://www.bclaws.gov.bc.ca/civix/document/id/complete/statreg/23018",
    ["BC", "British Columbia"],
  ),
  law(
    "CA",
    "Ontario (25 or more employees)",
    `${range}, at most CAD 50,000 wide`,
    "Employment Standards Act, 2000, Part III.1",
    "https://www.ontario.ca/laws/statute/00e41",
    ["ON", "Ontario"],
  ),
];

/** Where Directive 2023/970 is owed since 7 June 2026: pay is told before the interview, in the advert or otherwise. */
export const euCountries = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);
