import type { Advert, Location } from "@/lib/adverts/schema";
import { confirmed } from "./confirmed";
import { payMarkup } from "./pay-markup";

/**
 * schema.org JobPosting as Google reads it:
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */

export type MarkupInput = {
  advert: Advert;
  company: { name: string; website: string | null };
  /** Identifies the posting at this site for ever. */
  id: string;
  /** `YYYY-MM-DD` */
  postedOn: string;
  closesAt: Date | null;
  /** Makes sanitised HTML of Markdown. */
  renderBody: (markdown: string) => string;
};

type Json = Record<string, unknown>;

function employmentTypes(advert: Advert): string[] {
  const { contractType, employmentType } = advert;
  const types = new Set<string>();
  if (employmentType === "full-time") types.add("FULL_TIME");
  if (employmentType === "part-time") types.add("PART_TIME");
  if (contractType === "permanent" && !employmentType) types.add("FULL_TIME");
  if (contractType === "fixed-term" || contractType?.startsWith("temporary")) types.add("TEMPORARY");
  if (contractType === "freelance") types.add("CONTRACTOR");
  if (contractType === "internship") types.add("INTERN");
  if (contractType === "apprenticeship") types.add("OTHER");
  return [...types];
}

const escapeHtml = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

/** The text of the page: its sections, then the benefits. */
function description(advert: Advert, renderBody: MarkupInput["renderBody"]): string {
  const sections = advert.sections.map(({ heading, body }) =>
    [heading && `<h3>${escapeHtml(heading)}</h3>`, renderBody(body)].filter(Boolean).join("\n"),
  );
  const benefits = advert.benefits.map((benefit) => `<li>${escapeHtml(benefit)}</li>`).join("");
  return [...sections, benefits && `<ul>${benefits}</ul>`].filter(Boolean).join("\n");
}

const place = (location: Location) => ({
  "@type": "Place",
  address: {
    "@type": "PostalAddress",
    streetAddress: location.street ?? undefined,
    addressLocality: location.locality ?? undefined,
    addressRegion: location.region ?? undefined,
    postalCode: location.postalCode ?? undefined,
    addressCountry: location.country,
  },
});

/** Where the work is. Remote means that nobody comes in, so hybrid never is. null: not enough is known. */
function whereabouts(advert: Advert): Json | null {
  const places = advert.locations.filter((location) => location.country).map(place);
  const jobLocation = places.length > 1 ? places : places[0];
  if (advert.workplace !== "remote") return jobLocation ? { jobLocation } : null;
  const countries = advert.applicantCountries.map((name) => ({ "@type": "Country", name }));
  if (countries.length === 0) return null;
  const applicantLocationRequirements = countries.length > 1 ? countries : countries[0];
  return { jobLocationType: "TELECOMMUTE", applicantLocationRequirements, jobLocation };
}

function requirements(advert: Advert): Json {
  const education = advert.qualifications.filter(
    ({ kind, need }) => kind === "education" && need === "required",
  );
  const others = advert.qualifications.filter(
    ({ kind, need }) => kind !== "education" && need === "required",
  );
  return {
    experienceRequirements: advert.minimumYears
      ? { "@type": "OccupationalExperienceRequirements", monthsOfExperience: advert.minimumYears * 12 }
      : undefined,
    educationRequirements: text(education.map(({ name }) => name)),
    qualifications: text(others.map(({ name }) => name)),
    skills: text(advert.skills.map(({ name }) => name)),
    securityClearanceRequirement: text(advert.clearances.map(({ name }) => name)),
    jobBenefits: text(advert.benefits),
    workHours: advert.shift ?? undefined,
  };
}

const text = (parts: string[]) => (parts.length > 0 ? [...new Set(parts)].join(", ") : undefined);

/** Google shows one range; the first that is known stands for the posting. */
function pay(advert: Advert) {
  return advert.pay.map(payMarkup).find((amount) => amount !== null) ?? undefined;
}

/**
 * The markup of one open posting's page, made of confirmed values alone, or null where a required value is not known:
 * then no markup is better than one that is refused.
 */
export function jobPostingMarkup(input: MarkupInput): Json | null {
  const advert = confirmed(input.advert);
  const where = whereabouts(advert);
  const body = description(advert, input.renderBody);
  if (!where || !body || !input.company.name) return null;
  const types = employmentTypes(advert);
  return dropUndefined({
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: advert.title,
    description: body,
    datePosted: input.postedOn,
    validThrough: advert.closesOn ? input.closesAt?.toISOString() : undefined,
    hiringOrganization: {
      "@type": "Organization",
      name: input.company.name,
      sameAs: input.company.website ?? undefined,
    },
    identifier: {
      "@type": "PropertyValue",
      name: input.company.name,
      value: advert.reference ?? input.id,
    },
    ...where,
    employmentType: types.length > 1 ? types : types[0],
    baseSalary: pay(advert),
    totalJobOpenings: advert.openings > 1 ? advert.openings : undefined,
    directApply: true,
    ...requirements(advert),
  });
}

const dropUndefined = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

/** JSON that can stand in a script element: nothing in it can end the element or begin another. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
