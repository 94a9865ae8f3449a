import { DescriptionList, type Fact } from "@/components/layout/description-list";
import {
  actualPayText,
  clearanceWhenLabels,
  contractLabels,
  countryName,
  dayText,
  employmentLabels,
  experienceLabels,
  hoursText,
  languageLevelLabels,
  languageName,
  payKindLabels,
  payText,
  placeText,
  qualificationNeedLabels,
  startText,
  workingHoursLabels,
  workplaceLabels,
  yearsText,
} from "@/lib/adverts/labels";
import type { Advert, PayRange } from "@/lib/adverts/schema";

/** One line, or a list where there are several. */
function Lines({ lines }: { lines: string[] }) {
  if (lines.length < 2) return lines[0] ?? null;
  return (
    <ul className="grid gap-1">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const lines = (texts: string[]) => {
  const said = texts.filter(Boolean);
  return said.length > 0 ? <Lines lines={said} /> : null;
};
const joined = (...texts: (string | null | undefined | false)[]) => texts.filter(Boolean).join(", ");

function PayLine({ pay }: { pay: PayRange }) {
  const asides = [
    pay.kind === "total" ? payKindLabels.total : null,
    pay.grade,
    actualPayText(pay),
    pay.note,
  ].filter(Boolean);
  return (
    <>
      <span className="font-semibold">{payText(pay)}</span>
      {asides.map((aside) => (
        <span key={aside} className="block text-muted-foreground">
          {aside}
        </span>
      ))}
    </>
  );
}

function Pay({ advert }: { advert: Advert }) {
  const shown = advert.pay.filter((pay) => pay.shown && payText(pay));
  if (shown.length === 0 && !advert.payNote) return null;
  return (
    <>
      {shown.length > 1 ? (
        <ul className="grid gap-1.5">
          {shown.map((pay) => (
            <li key={JSON.stringify(pay)}>
              <PayLine pay={pay} />
            </li>
          ))}
        </ul>
      ) : (
        shown[0] && <PayLine pay={shown[0]} />
      )}
      {advert.payNote && <span className="block">{advert.payNote}</span>}
    </>
  );
}

function contractFacts(advert: Advert): Fact[] {
  const contract = advert.contractType && contractLabels[advert.contractType];
  const until = advert.contractEndsOn && `until ${dayText(advert.contractEndsOn)}`;
  const employment = advert.employmentType && employmentLabels[advert.employmentType];
  const hours = advert.hoursPerWeek && hoursText(advert.hoursPerWeek);
  return [
    { term: "Contract", value: joined(contract, until, advert.contractDuration, advert.contractReason) },
    { term: "Employment", value: joined(employment, hours) },
    { term: "Working hours", value: joined(...advert.workingHours.map((kind) => workingHoursLabels[kind])) },
    { term: "Shift", value: advert.shift },
  ];
}

function requirementFacts(advert: Advert): Fact[] {
  const level = advert.experienceLevel && experienceLabels[advert.experienceLevel];
  const years = advert.minimumYears !== null && yearsText(advert.minimumYears);
  return [
    { term: "Experience", value: joined(level, years) },
    {
      term: "Languages",
      value: lines(
        advert.languages.map(({ code, level: languageLevel }) =>
          languageLevel
            ? `${languageName(code)} (${languageLevelLabels[languageLevel]})`
            : languageName(code),
        ),
      ),
    },
    {
      term: "Qualifications",
      value: lines(
        advert.qualifications.map(({ name, need }) => `${name} (${qualificationNeedLabels[need]})`),
      ),
    },
    {
      term: "Checks",
      value: lines(advert.clearances.map(({ name, when }) => `${name} (${clearanceWhenLabels[when]})`)),
    },
  ];
}

function dateFacts(advert: Advert): Fact[] {
  const interviews = advert.interviewDates.map((day) => dayText(day));
  const closes = advert.closesOn && dayText(advert.closesOn);
  const closesAt = closes && advert.closesTime ? `${closes} at ${advert.closesTime}` : closes;
  const zone = closes && advert.closesTime && advert.timeZone !== "UTC" ? ` (${advert.timeZone})` : "";
  return [
    { term: "Starts", value: advert.start && startText(advert.start) },
    { term: "Apply by", value: closesAt && `${closesAt}${zone}` },
    {
      term: "Interviews",
      value: lines([...interviews, ...(advert.interviewNote ? [advert.interviewNote] : [])]),
    },
    { term: "Openings", value: advert.openings > 1 ? String(advert.openings) : null },
    { term: "Department", value: joined(advert.department) },
    { term: "Category", value: joined(advert.category) },
    { term: "Reference", value: joined(advert.reference) },
  ];
}

function Contact({ advert }: { advert: Advert }) {
  if (!advert.contactName && !advert.contactEmail) return null;
  return (
    <>
      {advert.contactName && <span className="block">{advert.contactName}</span>}
      {advert.contactEmail && (
        <a
          className="text-primary underline underline-offset-4 hover:decoration-2"
          href={`mailto:${advert.contactEmail}`}
        >
          {advert.contactEmail}
        </a>
      )}
    </>
  );
}

/** The values of the workplace and of who may apply from where. */
function placeFacts(advert: Advert): Fact[] {
  const countries = advert.applicantCountries.map((code) => countryName(code));
  return [
    {
      term: advert.locations.length > 1 ? "Locations" : "Location",
      value: lines(advert.locations.map((location) => placeText(location, true))),
    },
    { term: "Workplace", value: advert.workplace && workplaceLabels[advert.workplace] },
    {
      term: "Apply from",
      value: countries.length > 0 && new Intl.ListFormat("en", { type: "disjunction" }).format(countries),
    },
  ];
}

/** Every fact of the advert that somebody has stated, as a table; what is not known has no row. */
export function PublicFacts({ advert }: { advert: Advert }) {
  const facts: Fact[] = [
    { term: "Pay", value: <Pay advert={advert} /> },
    ...placeFacts(advert),
    ...contractFacts(advert),
    ...requirementFacts(advert),
    ...dateFacts(advert),
    { term: "Contact", value: <Contact advert={advert} /> },
  ];
  const hasPay = advert.payNote || advert.pay.some((pay) => pay.shown && payText(pay));
  const hasContact = advert.contactName || advert.contactEmail;
  const said = facts.filter(({ term }) => (term !== "Pay" || hasPay) && (term !== "Contact" || hasContact));
  return (
    <div className="@container">
      <DescriptionList facts={said} />
    </div>
  );
}
