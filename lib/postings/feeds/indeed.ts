import { contractLabels, employmentLabels, experienceLabels, payPeriodLabels } from "@/lib/adverts/labels";
import type { Advert, Location, PayRange } from "@/lib/adverts/schema";
import { confirmed } from "../markup/confirmed";
import type { PublicPosting } from "../public/queries";
import { cdata } from "./xml";

/** Indeed's XML job feed: https://docs.indeed.com/xml-job-feed/ */

type Site = {
  name: string;
  url: string;
  jobUrl: (slug: string) => string;
  renderBody: (markdown: string) => string;
};

const money = (amount: number, currency: string) =>
  new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...(Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {}),
  }).format(amount);

/** "£12.85 - £14.10 / hour"; empty while the period is not known. */
export function indeedSalary(pay: PayRange | undefined): string {
  if (!pay?.period) return "";
  const ends = [pay.min, pay.max].filter((end) => end !== null);
  const amounts = [...new Set(ends)].map((end) => money(end, pay.currency)).join(" - ");
  return amounts && `${amounts} / ${payPeriodLabels[pay.period].replace("per ", "")}`;
}

function jobType(advert: Advert): string {
  const { contractType, employmentType } = advert;
  const types = [
    employmentType && employmentLabels[employmentType],
    contractType && contractLabels[contractType],
  ];
  return types.filter(Boolean).join(", ");
}

/** Indeed knows two kinds; somebody who works on site has neither. */
function remoteType(advert: Advert): string {
  if (advert.workplace === "remote") return "Fully remote";
  return advert.workplace === "hybrid" ? "Hybrid remote" : "";
}

function experience(advert: Advert): string {
  const years = advert.minimumYears ? `${advert.minimumYears}+ years` : "";
  return [advert.experienceLevel && experienceLabels[advert.experienceLevel], years]
    .filter(Boolean)
    .join(", ");
}

function description(advert: Advert, site: Site): string {
  const sections = advert.sections.map(({ heading, body }) => [
    heading && `<h3>${cdataFree(heading)}</h3>`,
    site.renderBody(body),
  ]);
  const benefits = advert.benefits.map((benefit) => `<li>${cdataFree(benefit)}</li>`).join("");
  return [...sections.flat(), benefits && `<ul>${benefits}</ul>`].filter(Boolean).join("\n");
}

/** The description is HTML, so what is not comes in escaped. */
const cdataFree = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One job per location. The first keeps the posting's own number, so that adding a place changes no other. */
function jobs(posting: PublicPosting, site: Site): string[] {
  const advert = confirmed(posting.advert);
  const nowhere: Location = { street: null, locality: null, region: null, postalCode: null, country: null };
  const locations = advert.locations.length > 0 ? advert.locations : [nowhere];
  return locations.map((location, index) => {
    const fields: [string, string | null | undefined][] = [
      ["title", advert.title],
      ["date", new Date(`${posting.postedOn}T00:00:00Z`).toUTCString()],
      ["referencenumber", index === 0 ? posting.id : `${posting.id}-${placeKey(location)}`],
      ["requisitionid", advert.reference ?? posting.id],
      ["url", site.jobUrl(posting.slug)],
      ["company", posting.company.name],
      ["sourcename", posting.company.name],
      ["city", location.locality],
      ["state", location.region],
      ["country", location.country ?? (index === 0 ? advert.applicantCountries[0] : null)],
      ["postalcode", location.postalCode],
      ["description", description(advert, site)],
      ["salary", indeedSalary(advert.pay.find((pay) => pay.period && pay.shown))],
      ["jobtype", jobType(advert)],
      ["experience", experience(advert)],
      [
        "education",
        advert.qualifications
          .filter(({ kind }) => kind === "education")
          .map(({ name }) => name)
          .join(", "),
      ],
      ["expirationdate", advert.closesOn && posting.closesAt?.toUTCString()],
      ["remotetype", remoteType(advert)],
      ["category", advert.category ?? advert.department],
    ];
    const said = fields.filter(([, value]) => value);
    return `<job>\n${said.map(([name, value]) => `<${name}>${cdata(value ?? "")}</${name}>`).join("\n")}\n</job>`;
  });
}

const placeKey = ({ country, locality, postalCode }: Location) =>
  [country, locality, postalCode]
    .filter(Boolean)
    .join("-")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");

export function indeedFeed(postings: PublicPosting[], site: Site, builtAt: Date): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<source>",
    `<publisher>${cdata(site.name)}</publisher>`,
    `<publisherurl>${cdata(site.url)}</publisherurl>`,
    `<lastBuildDate>${cdata(builtAt.toUTCString())}</lastBuildDate>`,
    ...postings.flatMap((posting) => jobs(posting, site)),
    "</source>",
    "",
  ].join("\n");
}
