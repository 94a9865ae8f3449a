import type { Source } from "./finding";

const from = (name: string, url: string): Source => ({ name, url });

export const sources = {
  google: from(
    "Google, JobPosting structured data",
    "https://developers.google.com/search/docs/appearance/structured-data/job-posting",
  ),
  indeed: from("Indeed, job posting guidelines", "https://uk.indeed.com/hire/job-posting-guidelines"),
  indeedQuality: from(
    "Indeed, rules and policies for employers",
    "https://www.indeed.com/hire/resources/howtohub/indeed-rules-and-policies-for-employers",
  ),
  payDirective: from(
    "Directive (EU) 2023/970 on pay transparency, Article 5",
    "https://eur-lex.europa.eu/eli/dir/2023/970/oj",
  ),
  agg: from("AGG §§ 1, 7 and 11", "https://www.gesetze-im-internet.de/agg/__11.html"),
  frenchLabour: from(
    "Code du travail, art. L1142-1",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033461473",
  ),
  equalityAct: from(
    "Equality Act 2010, section 39",
    "https://www.legislation.gov.uk/ukpga/2010/15/section/39",
  ),
  adea: from(
    "29 CFR 1625.4, help wanted notices",
    "https://www.ecfr.gov/current/title-29/subtitle-B/chapter-XIV/part-1625/section-1625.4",
  ),
  titleSeven: from(
    "29 CFR 1604.5, job opportunities advertising",
    "https://www.ecfr.gov/current/title-29/subtitle-B/chapter-XIV/part-1604/section-1604.5",
  ),
  eeoc: from(
    "EEOC, prohibited employment practices: job advertisements",
    "https://www.eeoc.gov/prohibited-employment-policiespractices",
  ),
  employmentEquality: from(
    "Directive 2000/78/EC on equal treatment in employment",
    "https://eur-lex.europa.eu/eli/dir/2000/78/oj",
  ),
  raceEquality: from(
    "Directive 2000/43/EC on equal treatment irrespective of origin",
    "https://eur-lex.europa.eu/eli/dir/2000/43/oj",
  ),
  goodFaith: from(
    "New York Labor Law § 194-b: a range in good faith",
    "https://www.nysenate.gov/legislation/laws/LAB/194-B",
  ),
  sense: from(
    "Google, job posting content policies",
    "https://developers.google.com/search/docs/appearance/structured-data/job-posting#content-policies",
  ),
} satisfies Record<string, Source>;
